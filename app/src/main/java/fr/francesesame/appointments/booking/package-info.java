/** What operators, agents and processes do with a booking: its page, its interface, its task. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.competence",
            "appointments.desks",
            "appointments.places",
            "appointments.refusals",
            "appointments.search",
            "appointments.visits",
            "appointments.waiting",
            "foundation.accounts",
            "foundation.platform",
            "foundation.posts",
            "foundation.taskforms",
            "goods.checks",
            "goods.consignments"
        })
@NullMarked
package fr.francesesame.appointments.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
