package fr.francesesame.notices.notifications;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What somebody wants who answers an SMS; the words are those that providers and operators of networks know, and French ones. */
enum SmsWish {
    STOP,
    START,
    OTHER;

    private static final Set<String> STOPS = Set.of(
            "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "ARRET", "DESABONNER");
    private static final Set<String> STARTS = Set.of("START", "UNSTOP", "YES", "OUI", "REPRISE");

    static SmsWish of(String said) {
        var word = Normalizer.normalize(said.strip(), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z ]", "")
                .toUpperCase(Locale.ROOT)
                .split(" ", 2)[0];
        return STOPS.contains(word) ? STOP : STARTS.contains(word) ? START : OTHER;
    }
}
