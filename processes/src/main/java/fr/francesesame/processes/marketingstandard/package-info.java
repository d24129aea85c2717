/** The conformity of fruit and vegetables with the marketing standards. */
@NullMarked
package fr.francesesame.processes.marketingstandard;

import org.jspecify.annotations.NullMarked;
