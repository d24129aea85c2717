/** Documents and photographs that people join: which are taken, in what form they are kept, where they belong. */
@NullMarked
package fr.francesesame.foundation.uploads;

import org.jspecify.annotations.NullMarked;
