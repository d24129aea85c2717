/** Sign-up, activation by e-mail, and which terms a person accepted when. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.limits",
            "people.letters",
            "people.privacy",
            "people.signin"
        })
@NullMarked
package fr.francesesame.people.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
