/** The trade's words, without a framework: what a reference, a post, a status or a step is. */
@NullMarked
package fr.francesesame.terms;

import org.jspecify.annotations.NullMarked;
