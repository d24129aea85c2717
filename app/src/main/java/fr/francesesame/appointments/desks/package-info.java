/** What each post offers for each kind of check: seats, their names, hours and closures, on the clock of the post. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.refusals",
            "foundation.accounts",
            "foundation.platform",
            "foundation.posts"
        })
@NullMarked
package fr.francesesame.appointments.desks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
