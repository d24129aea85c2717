/** Looking for a free time, by weeks and at other posts. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.competence",
            "appointments.desks",
            "appointments.places",
            "appointments.refusals",
            "appointments.visits",
            "foundation.accounts",
            "foundation.posts"
        })
@NullMarked
package fr.francesesame.appointments.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
