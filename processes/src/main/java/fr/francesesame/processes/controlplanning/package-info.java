/** Which checks a consignment gets, how often such goods are checked, and the draw. */
@NullMarked
package fr.francesesame.processes.controlplanning;

import org.jspecify.annotations.NullMarked;
