/** Products of animal origin (CHED-P). */
@NullMarked
package fr.francesesame.processes.animalproductentry;

import org.jspecify.annotations.NullMarked;
