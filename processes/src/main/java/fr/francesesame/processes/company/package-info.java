/** Certification of the link between an account and a company. */
@NullMarked
package fr.francesesame.processes.company;

import org.jspecify.annotations.NullMarked;
