/** Border control posts: where they lie, their working time and holidays. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.francesesame.foundation.posts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
