/** Who is signed in, for which companies or services, and what that lets him see. */
@ApplicationModule(allowedDependencies = {"foundation.platform"})
@NullMarked
package fr.francesesame.foundation.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
