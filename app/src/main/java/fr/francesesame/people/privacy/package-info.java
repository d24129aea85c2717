/** The rights of persons: their data shown, exported, mended, erased; requests by page or post; terms of use and their acceptance. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.audit",
            "foundation.platform",
            "foundation.taskforms",
            "notices.notifications",
            "portal.assistance"
        })
@NullMarked
package fr.francesesame.people.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
