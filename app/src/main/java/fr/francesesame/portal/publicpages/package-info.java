/** What anybody may read without an account: the posts, answers to common questions, the statement of accessibility. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.desks",
            "foundation.posts",
            "goods.customs",
            "goods.intake",
            "portal.tracking"
        })
@NullMarked
package fr.francesesame.portal.publicpages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
