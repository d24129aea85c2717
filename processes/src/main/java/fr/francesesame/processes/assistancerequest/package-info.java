/** What anybody asks the support desk of the platform. */
@NullMarked
package fr.francesesame.processes.assistancerequest;

import org.jspecify.annotations.NullMarked;
