/** Documents and photographs that people join: which are taken, in what form they are kept, where they belong. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.francesesame.foundation.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
