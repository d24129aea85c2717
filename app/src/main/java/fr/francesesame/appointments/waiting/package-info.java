/** The waiting list: who asked for a place, whom a freed one is offered to, and what is answered. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.competence",
            "appointments.desks",
            "appointments.places",
            "appointments.refusals",
            "appointments.visits",
            "foundation.platform"
        })
@NullMarked
package fr.francesesame.appointments.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
