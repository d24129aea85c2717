package fr.francesesame.notices.webhooks;

import org.jspecify.annotations.Nullable;

/** What came of a call: the HTTP status, or the fault where none came; how long it took. */
record Answer(@Nullable Integer code, @Nullable Fault fault, int millis) {

    static Answer of(int code, int millis) {
        return new Answer(code, null, millis);
    }

    static Answer of(Fault fault, int millis) {
        return new Answer(null, fault, millis);
    }

    boolean isAccepted() {
        return code != null && code >= 200 && code < 300;
    }

    /** The system itself is away or out of breath: its other events need not be tried just now. */
    boolean isAway() {
        return code == null || code >= 500 || code == 408 || code == 429;
    }
}
