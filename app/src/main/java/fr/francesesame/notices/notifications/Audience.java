package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.Person;

/** For whom a notice is worded, and whom the table « canaux de notification » names. */
enum Audience {
    OPERATOR,
    INSPECTOR;

    static Audience of(Person person) {
        return person.kind() == Person.Kind.OPERATOR ? OPERATOR : INSPECTOR;
    }
}
