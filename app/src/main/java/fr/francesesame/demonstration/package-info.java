/** The demonstration profile only: sample companies and accounts, arriving consignments, and stand-ins for the partners. */
@ApplicationModule
@NullMarked
package fr.francesesame.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
