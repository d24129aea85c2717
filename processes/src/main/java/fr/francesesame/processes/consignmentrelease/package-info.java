/** The release by customs of the goods of one consignment. */
@NullMarked
package fr.francesesame.processes.consignmentrelease;

import org.jspecify.annotations.NullMarked;
