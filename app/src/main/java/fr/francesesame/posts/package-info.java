/** Border control posts: where they lie, their working time and holidays. */
@NullMarked
package fr.francesesame.posts;

import org.jspecify.annotations.NullMarked;
