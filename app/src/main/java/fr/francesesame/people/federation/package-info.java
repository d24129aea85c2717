/** Sign-in through an outside identity provider (OpenID Connect): whose account it opens, and what its claims say of companies. */
@ApplicationModule(
        allowedDependencies = {"foundation.accounts", "foundation.platform", "people.companies", "people.signin"})
@NullMarked
package fr.francesesame.people.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
