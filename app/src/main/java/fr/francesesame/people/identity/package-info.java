/** Sésame as provider of identity: tokens for machine clients, and sign-on (OpenID Connect) for the services around it. */
@NullMarked
package fr.francesesame.people.identity;

import org.jspecify.annotations.NullMarked;
