package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.platform.FrenchDays;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them: on the clock of Paris, or on that of a border post. */
final class FrenchTime {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static final DateTimeFormatter LONG = FrenchDays.written("EEEE ", " MMMM uuuu 'à' H 'h' mm");
    static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("'le' dd/MM 'à' HH'h'mm", Locale.FRENCH);

    private FrenchTime() {}

    static String longForm(Instant instant) {
        return longForm(instant, PARIS);
    }

    static String longForm(Instant instant, ZoneId zone) {
        return LONG.format(instant.atZone(zone));
    }

    static String shortForm(Instant instant, ZoneId zone) {
        return SHORT.format(instant.atZone(zone));
    }
}
