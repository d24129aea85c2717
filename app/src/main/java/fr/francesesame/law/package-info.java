/** Dated reference data of the law (annexes as lines with validity), and look-ups in it. */
@NullMarked
package fr.francesesame.law;

import org.jspecify.annotations.NullMarked;
