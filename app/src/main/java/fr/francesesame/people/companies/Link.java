package fr.francesesame.people.companies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account attached to an establishment. {@code reason}: why it was refused or ended. */
record Link(
        String username,
        String firstName,
        String lastName,
        @Nullable String email,
        String siret,
        String scheme,
        String company,
        State state,
        boolean correspondent,
        boolean requestOpen,
        boolean correspondentThere,
        Instant attachedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    enum State {
        ATTACHED,
        CERTIFIED,
        REFUSED,
        ENDED
    }

    public boolean isCertified() {
        return state == State.CERTIFIED;
    }

    /** Only where the company has no correspondent does the administrator certify, and give the roles. */
    public boolean mayAskAdministrator() {
        return !requestOpen && !correspondentThere && !correspondent;
    }
}
