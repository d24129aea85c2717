/** Delegates of the delivery of a notice. */
@NullMarked
package fr.francesesame.processes.delivery;

import org.jspecify.annotations.NullMarked;
