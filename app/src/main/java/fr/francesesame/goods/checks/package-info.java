/** The checks of a formality: plan, draws with their counters, what inspectors find and enter in their task forms. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.platform",
            "foundation.posts",
            "foundation.taskforms",
            "foundation.uploads",
            "goods.consignments"
        })
@NullMarked
package fr.francesesame.goods.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
