/** Delegates of the shared control parts: physical check and laboratory. */
@NullMarked
package fr.francesesame.processes.control;

import org.jspecify.annotations.NullMarked;
