/** How the wing says no, to people and to programs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.francesesame.appointments.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
