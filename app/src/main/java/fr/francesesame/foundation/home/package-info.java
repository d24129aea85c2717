/** What stands under {@code SESAME_HOME}: our own PostgreSQL where no other is named, its password, backups of it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.francesesame.foundation.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
