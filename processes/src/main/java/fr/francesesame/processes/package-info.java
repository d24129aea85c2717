/** The formalities: BPMN models with their delegates, and the face that the rooms of the window use to open them and to tell them facts. */
@NullMarked
package fr.francesesame.processes;

import org.jspecify.annotations.NullMarked;
