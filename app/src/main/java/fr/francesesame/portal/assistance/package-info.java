/** « Assistance » (OLGA): what anybody asks the support desk of the platform, with an account or without. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.audit",
            "foundation.limits",
            "foundation.platform",
            "foundation.taskforms",
            "goods.consignments",
            "notices.notifications",
            "portal.documents",
            "portal.messages"
        })
@NullMarked
package fr.francesesame.portal.assistance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
