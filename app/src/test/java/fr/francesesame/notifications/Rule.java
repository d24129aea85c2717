package fr.francesesame.notifications;

import fr.francesesame.decisions.NotificationChannels.Channel;
import fr.francesesame.decisions.NotificationChannels.Facts;
import java.util.List;

/** A table « canaux de notification » for the tests of this room; the real one has tests of its own. */
final class Rule {

    private static final Channel BELL = new Channel("IN_APP", false);
    private static final Channel MAIL = new Channel("EMAIL", false);
    private static final Channel SMS = new Channel("SMS", false);

    private Rule() {}

    static List<Channel> of(Facts facts) {
        return switch (facts.milestone()) {
            case "CUSTOMS_TOLD" -> List.of();
            case "NOTIFIED" -> facts.audience().equals("OPERATOR") ? List.of(BELL) : List.of(BELL, MAIL);
            case "REFUSED" -> List.of(new Channel("IN_APP", true), new Channel("EMAIL", true));
            case "APPOINTMENT_PROPOSED" -> List.of(BELL, SMS);
            case "APPOINTMENT_CONFIRMED" -> facts.urgent() ? List.of(BELL, MAIL, SMS) : List.of(BELL, MAIL);
            default -> facts.audience().equals("OPERATOR") ? List.of(BELL, MAIL) : List.of();
        };
    }
}
