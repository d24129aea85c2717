/** What supervisors and inspectors read off the whole: counts and loads, never a named operator. */
@ApplicationModule(allowedDependencies = {"foundation.accounts", "foundation.platform", "foundation.posts"})
@NullMarked
package fr.francesesame.insight.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
