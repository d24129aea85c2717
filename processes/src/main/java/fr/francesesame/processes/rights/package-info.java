/** Processes around the formalities: evidence handed over, requests of persons, suspensions. */
@NullMarked
package fr.francesesame.processes.rights;

import org.jspecify.annotations.NullMarked;
