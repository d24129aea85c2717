/** How often the same thing may be tried: abusive or repeated use is bounded, on all nodes together, and said so. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.francesesame.foundation.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
