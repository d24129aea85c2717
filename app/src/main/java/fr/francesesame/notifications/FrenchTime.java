package fr.francesesame.notifications;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them, on the clock of Paris. */
final class FrenchTime {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'à' H 'h' mm", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("'le' dd/MM 'à' HH'h'mm", Locale.FRENCH);

    private FrenchTime() {}

    static String longForm(Instant instant) {
        return LONG.format(instant.atZone(PARIS));
    }

    static String shortForm(Instant instant) {
        return SHORT.format(instant.atZone(PARIS));
    }
}
