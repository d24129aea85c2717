package fr.francesesame.appointments;

import java.util.Arrays;

/** Why the post moves a confirmed appointment. */
enum MoveReason {
    TEAM,
    PLACE,
    PRIORITY,
    OTHER;

    static MoveReason of(String text) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(text))
                .findFirst()
                .orElse(OTHER);
    }
}
