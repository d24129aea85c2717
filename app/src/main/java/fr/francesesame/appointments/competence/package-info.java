/** Whether a post may check the goods of a booking, and where they go if it may not. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.desks",
            "appointments.refusals",
            "foundation.platform",
            "foundation.posts"
        })
@NullMarked
package fr.francesesame.appointments.competence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
