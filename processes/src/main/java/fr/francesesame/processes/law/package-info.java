/** The law joined with the tables: how often goods are checked, formality by formality. */
@NullMarked
package fr.francesesame.processes.law;

import org.jspecify.annotations.NullMarked;
