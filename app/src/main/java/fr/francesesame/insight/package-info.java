/** What supervisors and inspectors read off the whole: counts and loads, never a named operator. */
@NullMarked
package fr.francesesame.insight;

import org.jspecify.annotations.NullMarked;
