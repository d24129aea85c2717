/** Who did what, on what, when: append-only lines, chained by their digests, and the check that walks the chains. */
@NullMarked
package fr.francesesame.foundation.audit;

import org.jspecify.annotations.NullMarked;
