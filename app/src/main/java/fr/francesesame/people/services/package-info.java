/** The personal space: online services by use and state, how a company joins one, news, and what GIMT shows. */
@ApplicationModule(allowedDependencies = {"foundation.taskforms", "people.letters", "portal.publicpages"})
@NullMarked
package fr.francesesame.people.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
