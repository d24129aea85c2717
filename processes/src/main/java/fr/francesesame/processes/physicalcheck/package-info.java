/** Identity and physical checks, and the time at which they take place. */
@NullMarked
package fr.francesesame.processes.physicalcheck;

import org.jspecify.annotations.NullMarked;
