/** Certification of the link between an account and a company. */
@NullMarked
package fr.francesesame.processes.companycertification;

import org.jspecify.annotations.NullMarked;
