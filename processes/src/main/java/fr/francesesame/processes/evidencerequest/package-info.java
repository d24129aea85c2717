/** The records of a formality, handed to the operator who asks for them. */
@NullMarked
package fr.francesesame.processes.evidencerequest;

import org.jspecify.annotations.NullMarked;
