/**
 * How people sign in and keep their account safe: passwords, waits after refusals, second factors, passkeys, sessions, refused
 * networks.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.limits",
            "foundation.platform",
            "foundation.secrets",
            "notices.notifications",
            "people.letters"
        })
@NullMarked
package fr.francesesame.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
