/** Bookings as those whom they concern see them: one, a list, and in French. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.competence",
            "appointments.desks",
            "appointments.refusals",
            "foundation.accounts",
            "goods.consignments"
        })
@NullMarked
package fr.francesesame.appointments.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
