/** What a person asks about the data that are held on them. */
@NullMarked
package fr.francesesame.processes.personrequest;

import org.jspecify.annotations.NullMarked;
