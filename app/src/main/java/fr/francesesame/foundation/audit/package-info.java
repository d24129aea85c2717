/** Who did what, on what, when: append-only lines, chained by their digests, and the check that walks the chains. */
@ApplicationModule(allowedDependencies = {"foundation.limits", "foundation.platform"})
@NullMarked
package fr.francesesame.foundation.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
