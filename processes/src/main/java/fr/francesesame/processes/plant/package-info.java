/** Delegates of the CHED-PP: what differs from the other formalities. */
@NullMarked
package fr.francesesame.processes.plant;

import org.jspecify.annotations.NullMarked;
