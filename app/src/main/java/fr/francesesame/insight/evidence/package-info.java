/** The records of a formality, asked for in a dispute and handed over as one sealed file. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.audit",
            "foundation.limits",
            "foundation.platform",
            "foundation.taskforms",
            "goods.checks",
            "goods.consignments",
            "portal.tracking"
        })
@NullMarked
package fr.francesesame.insight.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
