/** Formalities and accounts suspended or ended for false or outdated declarations: reasoned, notified, reversible, in the audit. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.audit",
            "foundation.platform",
            "foundation.taskforms",
            "goods.consignments",
            "notices.notifications",
            "portal.tracking"
        })
@NullMarked
package fr.francesesame.people.suspensions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
