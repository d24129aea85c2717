package fr.francesesame.notices.notifications;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Quiet hours and digest as typed in; what cannot be meant is told beside its field. */
record RhythmForm(
        @Nullable String zone,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @Nullable String digest,
        @Nullable String digestAt) {

    /** Where posts and their operators are: metropolitan France and the overseas departments and collectivities with a clock of their own. */
    static final List<String> ZONES = List.of(
            "Europe/Paris",
            "America/Guadeloupe",
            "America/Marigot",
            "America/St_Barthelemy",
            "America/Martinique",
            "America/Cayenne",
            "America/Miquelon",
            "Indian/Reunion",
            "Indian/Mayotte");

    static RhythmForm of(Rhythm rhythm) {
        return new RhythmForm(
                rhythm.zone().getId(),
                Objects.toString(rhythm.quietFrom(), ""),
                Objects.toString(rhythm.quietUntil(), ""),
                rhythm.digestAt() == null ? null : "on",
                Objects.toString(rhythm.digestAt(), "08:00"));
    }

    /** Keys of sentences by the field they stand beside; empty where all is well. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        note(faults, "zone", zone == null || !ZONES.contains(zone), "zone");
        note(faults, "quietFrom", isUnreadable(quietFrom), "time");
        note(faults, "quietUntil", isUnreadable(quietUntil), "time");
        note(faults, "digestAt", wantsDigest() && time(digestAt) == null, "time");
        if (faults.isEmpty()) {
            var rhythm = rhythm();
            note(faults, "quietFrom", isBlank(quietFrom) && !isBlank(quietUntil), "both");
            note(faults, "quietUntil", !isBlank(quietFrom) && isBlank(quietUntil), "both");
            note(
                    faults,
                    "quietUntil",
                    !isBlank(quietFrom) && Objects.equals(time(quietFrom), time(quietUntil)),
                    "same");
            var at = rhythm.digestAt();
            note(faults, "digestAt", at != null && rhythm.isQuiet(at), "digestQuiet");
        }
        return faults;
    }

    /** Only once there are no faults. */
    Rhythm rhythm() {
        return new Rhythm(
                ZoneId.of(Objects.requireNonNull(zone)),
                time(quietFrom),
                time(quietUntil),
                wantsDigest() ? time(digestAt) : null);
    }

    boolean wantsDigest() {
        return digest != null;
    }

    private static void note(Map<String, String> faults, String field, boolean wrong, String key) {
        if (wrong) {
            faults.putIfAbsent(field, "notifications.rhythm.fault." + key);
        }
    }

    private static boolean isUnreadable(@Nullable String text) {
        return !isBlank(text) && time(text) == null;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalTime.parse(text.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
