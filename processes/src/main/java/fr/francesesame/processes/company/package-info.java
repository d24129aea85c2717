/** Certification of the link between an account and a company; adhesion of a company to an online service. */
@NullMarked
package fr.francesesame.processes.company;

import org.jspecify.annotations.NullMarked;
