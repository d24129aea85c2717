/** Delegates that every CHED shares: modification, decision in TRACES NT, follow-up. */
@NullMarked
package fr.francesesame.processes.formality;

import org.jspecify.annotations.NullMarked;
