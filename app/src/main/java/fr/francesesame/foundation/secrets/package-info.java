/** Secrets that must be read again, encrypted where they lie: the database alone, or a backup of it, betrays none. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.francesesame.foundation.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
