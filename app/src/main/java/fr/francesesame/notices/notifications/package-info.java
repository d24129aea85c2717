/** Told of milestones; reaches people in the application, by e-mail and by SMS, by their preferences. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.calendar",
            "appointments.competence",
            "foundation.accounts",
            "foundation.platform",
            "foundation.posts",
            "foundation.secrets",
            "foundation.taskforms",
            "goods.consignments"
        })
@NullMarked
package fr.francesesame.notices.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
