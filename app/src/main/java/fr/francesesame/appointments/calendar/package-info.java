/** Appointments for calendars and for drivers. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.desks",
            "appointments.refusals",
            "appointments.visits",
            "foundation.accounts",
            "foundation.platform",
            "foundation.posts",
            "foundation.secrets"
        })
@NullMarked
package fr.francesesame.appointments.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
