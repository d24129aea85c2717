/** The checks of a formality: plan, draws with their counters, what inspectors find and enter in their task forms. */
@NullMarked
package fr.francesesame.goods.checks;

import org.jspecify.annotations.NullMarked;
