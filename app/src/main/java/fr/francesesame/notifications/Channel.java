package fr.francesesame.notifications;

import fr.francesesame.accounts.Person;

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
        return switch (this) {
            case IN_APP -> true;
            case EMAIL -> person.email() != null;
            case SMS -> person.mobile() != null;
        };
    }

    /** The channel to try where this one refuses. */
    Channel second() {
        return this == EMAIL ? SMS : EMAIL;
    }
}
