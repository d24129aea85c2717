/** TRACES NT: reads its messages in whatever order they come, keeps what cannot be read, sends it the decisions. */
@NullMarked
package fr.francesesame.goods.intake;

import org.jspecify.annotations.NullMarked;
