/** The book of appointments: each booking as it stands, the formalities it serves, and what is told of it. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.desks",
            "appointments.refusals",
            "foundation.platform",
            "goods.checks",
            "goods.consignments"
        })
@NullMarked
package fr.francesesame.appointments.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
