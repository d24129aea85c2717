/** A decision is transmitted to its register, which has the last word. */
@NullMarked
package fr.francesesame.processes.registerdecision;

import org.jspecify.annotations.NullMarked;
