package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.Person;
import java.util.List;
import java.util.UUID;

/**
 * What a courier carries to a reader: one notice, or several as his daily digest. {@code mandatory}: the law requires it, so
 * that it offers no way to unsubscribe.
 */
record Letter(UUID delivery, Person reader, List<Notice> notices, boolean digest, boolean mandatory) {

    Notice notice() {
        return notices.get(0);
    }
}
