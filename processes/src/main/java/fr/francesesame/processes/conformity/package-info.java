/** What is particular to the marketing standards: findings, certificate, exemption. */
@NullMarked
package fr.francesesame.processes.conformity;

import org.jspecify.annotations.NullMarked;
