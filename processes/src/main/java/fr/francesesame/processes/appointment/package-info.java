/** The process of one booking. */
@NullMarked
package fr.francesesame.processes.appointment;

import org.jspecify.annotations.NullMarked;
