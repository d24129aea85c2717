/** DELTA, the customs system: what it is told once TRACES NT has confirmed. */
@NullMarked
package fr.francesesame.goods.customs;

import org.jspecify.annotations.NullMarked;
