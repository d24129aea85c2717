/** Who is signed in, for which companies or services, and what that lets him see. */
@NullMarked
package fr.francesesame.foundation.accounts;

import org.jspecify.annotations.NullMarked;
