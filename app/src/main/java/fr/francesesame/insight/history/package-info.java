/** What analysts read of formalities that have passed: durations, waits, ways taken and the rules behind decisions. */
@ApplicationModule(allowedDependencies = {"foundation.accounts", "foundation.platform"})
@NullMarked
package fr.francesesame.insight.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
