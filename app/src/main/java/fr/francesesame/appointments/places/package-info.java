/** When a booking may come, and the seats it then takes. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.competence",
            "appointments.desks",
            "appointments.refusals",
            "foundation.posts"
        })
@NullMarked
package fr.francesesame.appointments.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
