/** The book of appointments at the posts: slots, bookings, the operator's pages. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.platform",
            "foundation.posts",
            "foundation.secrets",
            "foundation.taskforms",
            "goods.checks",
            "goods.consignments"
        })
@NullMarked
package fr.francesesame.appointments.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
