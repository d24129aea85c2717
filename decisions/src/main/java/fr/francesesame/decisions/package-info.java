/** The rules: one typed door per DMN table; the same facts always give the same answer, with its explanation. */
@NullMarked
package fr.francesesame.decisions;

import org.jspecify.annotations.NullMarked;
