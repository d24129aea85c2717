/** Where supervisors designate posts, and what that does to standing bookings. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.competence",
            "appointments.desks",
            "appointments.refusals",
            "appointments.waiting",
            "foundation.platform",
            "foundation.posts"
        })
@NullMarked
package fr.francesesame.appointments.designations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
