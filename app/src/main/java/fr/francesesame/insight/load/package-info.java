/** What is coming at a post: capacity less closures, bookings and expected arrivals; never a named operator. */
@ApplicationModule(allowedDependencies = {"foundation.accounts", "foundation.platform", "foundation.posts"})
@NullMarked
package fr.francesesame.insight.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
