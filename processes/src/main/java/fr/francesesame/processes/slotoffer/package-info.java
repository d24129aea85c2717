/** A freed place, offered to those who wait for one. */
@NullMarked
package fr.francesesame.processes.slotoffer;

import org.jspecify.annotations.NullMarked;
