/** The records of a formality, asked for in a dispute and handed over as one sealed file. */
@NullMarked
package fr.francesesame.insight.evidence;

import org.jspecify.annotations.NullMarked;
