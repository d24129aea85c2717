/** What all models share: their variables, and what the marks on a diagram (step, who, due, milestone) set off. */
@NullMarked
package fr.francesesame.processes.common;

import org.jspecify.annotations.NullMarked;
