/** What is booked, by day and by week. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.desks",
            "appointments.refusals",
            "appointments.visits",
            "foundation.accounts",
            "foundation.posts"
        })
@NullMarked
package fr.francesesame.appointments.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
