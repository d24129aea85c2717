/** Where supervisors settle seats, hours and closures, and what that does to standing bookings. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.desks",
            "appointments.places",
            "appointments.refusals",
            "appointments.waiting",
            "foundation.platform",
            "foundation.posts"
        })
@NullMarked
package fr.francesesame.appointments.capacities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
