/** Delegates of the consignment's release by customs. */
@NullMarked
package fr.francesesame.processes.consignment;

import org.jspecify.annotations.NullMarked;
