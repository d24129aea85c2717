/** Border control posts: where they lie, their working time and holidays. */
@NullMarked
package fr.francesesame.foundation.posts;

import org.jspecify.annotations.NullMarked;
