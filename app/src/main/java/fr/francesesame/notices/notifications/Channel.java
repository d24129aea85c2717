package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.Person;
import org.jspecify.annotations.Nullable;

/** A way to reach somebody. */
enum Channel {
    IN_APP,
    EMAIL,
    SMS;

    /** Leaves the application, so that it takes a delivery of its own. */
    boolean isOutside() {
        return this != IN_APP;
    }

    boolean reaches(Person person) {
        return this == IN_APP || addressOf(person) != null;
    }

    @Nullable
    String addressOf(Person person) {
        return switch (this) {
            case IN_APP -> null;
            case EMAIL -> person.email();
            case SMS -> person.mobile();
        };
    }

    /** The channel to try where this one refuses. */
    Channel second() {
        return this == EMAIL ? SMS : EMAIL;
    }
}
