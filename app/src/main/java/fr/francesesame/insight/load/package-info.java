/** What supervisors and inspectors read off the whole: counts and loads, never a named operator. */
@NullMarked
package fr.francesesame.insight.load;

import org.jspecify.annotations.NullMarked;
