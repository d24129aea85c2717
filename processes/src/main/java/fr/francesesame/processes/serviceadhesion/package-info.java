/** Adhesion of a company to an online service. */
@NullMarked
package fr.francesesame.processes.serviceadhesion;

import org.jspecify.annotations.NullMarked;
