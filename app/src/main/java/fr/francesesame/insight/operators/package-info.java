/** What the lots of one operator came to. */
@ApplicationModule(allowedDependencies = {"foundation.accounts", "portal.publicpages"})
@NullMarked
package fr.francesesame.insight.operators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
