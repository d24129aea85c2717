/** The inspection of organic goods (COI). */
@NullMarked
package fr.francesesame.processes.organicinspection;

import org.jspecify.annotations.NullMarked;
