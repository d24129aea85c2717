/** « Quelles formalités pour ma marchandise ? »: the public simulator, by the tables that the processes ask. */
@ApplicationModule(allowedDependencies = {"foundation.limits", "foundation.posts"})
@NullMarked
package fr.francesesame.goods.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
