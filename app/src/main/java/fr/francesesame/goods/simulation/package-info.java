/** « Quelles formalités pour ma marchandise ? »: the public simulator, by the tables that the processes ask. */
@NullMarked
package fr.francesesame.goods.simulation;

import org.jspecify.annotations.NullMarked;
