/** The demonstration profile only: sample companies and accounts, arriving consignments, and stand-ins for the partners. */
@NullMarked
package fr.francesesame.demonstration;

import org.jspecify.annotations.NullMarked;
