/** Agents of the State: their habilitation by the head of their service, and what those who count may not read. */
@ApplicationModule(allowedDependencies = {"foundation.posts"})
@NullMarked
package fr.francesesame.people.agents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
