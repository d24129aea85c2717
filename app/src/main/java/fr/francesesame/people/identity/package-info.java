/** Sésame as provider of identity: tokens for machine clients, and sign-on (OpenID Connect) for the services around it. */
@ApplicationModule(
        allowedDependencies = {"foundation.accounts", "foundation.limits", "foundation.platform", "foundation.secrets"})
@NullMarked
package fr.francesesame.people.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
