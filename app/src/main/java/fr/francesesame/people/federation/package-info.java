/** Sign-in through an outside identity provider (OpenID Connect): whose account it opens, and what its claims say of companies. */
@NullMarked
package fr.francesesame.people.federation;

import org.jspecify.annotations.NullMarked;
