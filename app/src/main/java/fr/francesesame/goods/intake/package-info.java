/** TRACES NT: reads its messages in whatever order they come, keeps what cannot be read, sends it the decisions. */
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
package fr.francesesame.goods.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
