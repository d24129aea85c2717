/** What the six formalities share: their shell, and the end of their examination. */
@NullMarked
package fr.francesesame.processes.formality;

import org.jspecify.annotations.NullMarked;
