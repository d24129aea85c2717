/** The model of goods that customs detains: what was due for them, and who settles it. */
@NullMarked
package fr.francesesame.processes.detention;

import org.jspecify.annotations.NullMarked;
