/** DELTA, the customs system: what it is told once TRACES NT has confirmed. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.platform",
            "foundation.posts",
            "foundation.taskforms",
            "goods.checks",
            "goods.consignments"
        })
@NullMarked
package fr.francesesame.goods.customs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
