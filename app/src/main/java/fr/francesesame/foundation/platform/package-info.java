/** Wiring: database, engines, security, layout. The only room of the window that may import an engine. */
@ApplicationModule(allowedDependencies = {"foundation.home"})
@NullMarked
package fr.francesesame.foundation.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
