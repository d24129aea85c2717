/** « Messagerie »: threads between operators and the services, routed to who answers them, with what is awaited of whom. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.audit",
            "foundation.limits",
            "foundation.platform",
            "foundation.posts",
            "foundation.taskforms",
            "foundation.uploads",
            "goods.consignments",
            "notices.notifications",
            "portal.documents",
            "portal.tracking"
        })
@NullMarked
package fr.francesesame.portal.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
