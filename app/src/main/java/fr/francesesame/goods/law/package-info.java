/** Dated reference data of the law (annexes as lines with validity), and look-ups in it. */
@NullMarked
package fr.francesesame.goods.law;

import org.jspecify.annotations.NullMarked;
