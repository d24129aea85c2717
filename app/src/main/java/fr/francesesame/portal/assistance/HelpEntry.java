package fr.francesesame.portal.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing written or done in a request; {@code person}: the account, null for the platform or whoever has none. */
record HelpEntry(
        long id,
        Kind kind,
        @Nullable String person,
        @Nullable String body,
        @Nullable LocalDate postalOn,
        @Nullable String postalReference,
        Instant at,
        List<HelpFile> files) {

    enum Kind {
        /** The person writes. */
        MESSAGE,
        /** The desk asks. */
        QUESTION,
        ANSWER,
        /** The desk has answered by a letter. */
        POSTAL,
        /** Nothing came of what the desk asked. */
        UNANSWERED,
        WITHDRAWN;

        boolean isOfDesk() {
            return this == QUESTION || this == ANSWER || this == POSTAL;
        }
    }

    HelpEntry with(List<HelpFile> own) {
        return new HelpEntry(id, kind, person, body, postalOn, postalReference, at, own);
    }
}
