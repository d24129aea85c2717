package fr.francesesame.portal.messages;

import fr.francesesame.portal.messages.Entry.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry that is to be written. */
record NewEntry(
        String thread,
        EntryKind kind,
        Author author,
        @Nullable String body,
        Target to,
        @Nullable LocalDate postalOn,
        @Nullable String postalReference) {

    static NewEntry text(String thread, EntryKind kind, Author author, String body) {
        return new NewEntry(thread, kind, author, body, Target.NOBODY, null, null);
    }

    static NewEntry act(String thread, EntryKind kind, Author author) {
        return to(thread, kind, author, Target.NOBODY);
    }

    static NewEntry to(String thread, EntryKind kind, Author author, Target to) {
        return new NewEntry(thread, kind, author, null, to, null, null);
    }

    static NewEntry letter(String thread, Author author, LocalDate on, String reference) {
        return new NewEntry(thread, EntryKind.POSTAL, author, null, Target.NOBODY, on, reference);
    }
}
