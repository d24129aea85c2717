package fr.francesesame.notices.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a subscriber chooses to be told of: groups of the timeline's codes. */
enum Topic {
    STEP("step."),
    APPOINTMENT("appointment.", "milestone.APPOINTMENT_"),
    MILESTONE("milestone."),
    FINDING("finding.", "sealsDiffer", "puttingRight.", "lateNotification."),
    DOSSIER("");

    private final List<String> beginnings;

    Topic(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** The first group that the code begins like; what fits none is news of the dossier. */
    static Topic of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.beginnings.stream().anyMatch(code::startsWith))
                .findFirst()
                .orElse(DOSSIER);
    }

    static Optional<Topic> parse(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }

    /** As interfaces and forms write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
