/** TRACES NT: reads its messages in whatever order they come, keeps what cannot be read, sends it the decisions. */
@NullMarked
package fr.francesesame.traces;

import org.jspecify.annotations.NullMarked;
