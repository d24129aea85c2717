/** The model of an answer that an operator waits for. */
@NullMarked
package fr.francesesame.processes.messagethread;

import org.jspecify.annotations.NullMarked;
