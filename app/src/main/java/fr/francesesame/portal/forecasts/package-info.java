/** When a lot may be free: foreseen from how long others took, kept, and judged by what came. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "foundation.platform",
            "foundation.posts",
            "goods.checks",
            "goods.consignments"
        })
@NullMarked
package fr.francesesame.portal.forecasts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
