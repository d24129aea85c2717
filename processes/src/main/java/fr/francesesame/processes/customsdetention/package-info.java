/** Goods that customs detains: what was due for them, and who settles it. */
@NullMarked
package fr.francesesame.processes.customsdetention;

import org.jspecify.annotations.NullMarked;
