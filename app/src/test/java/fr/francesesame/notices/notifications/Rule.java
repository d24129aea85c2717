package fr.francesesame.notices.notifications;

import fr.francesesame.decisions.NotificationChannels.Facts;
import fr.francesesame.decisions.NotificationChannels.Outcome;
import fr.francesesame.decisions.NotificationChannels.Pace;
import java.util.Set;

/** A table « canaux de notification » for the tests of this room; the real one has tests of its own. */
final class Rule {

    private Rule() {}

    static Outcome of(Facts facts) {
        var operator = facts.audience().equals("OPERATOR");
        return switch (facts.milestone()) {
            case "CUSTOMS_TOLD" -> awake();
            case "NOTIFIED" -> operator ? awake("IN_APP") : awake("IN_APP", "EMAIL");
            case "REFUSED" ->
                new Outcome(
                        Set.of("IN_APP", "EMAIL"),
                        Set.of("IN_APP", "EMAIL"),
                        facts.urgent() ? Pace.AT_ONCE : Pace.AWAKE);
            case "REPLACED", "CANCELLED" ->
                new Outcome(
                        operator ? Set.of("IN_APP", "EMAIL") : Set.of(),
                        Set.of(),
                        facts.urgent() ? Pace.AWAKE : Pace.DIGEST);
            case "APPOINTMENT_PROPOSED" -> awake("IN_APP", "SMS");
            case "APPOINTMENT_CONFIRMED" -> facts.urgent() ? awake("IN_APP", "EMAIL", "SMS") : awake("IN_APP", "EMAIL");
            default -> operator ? awake("IN_APP", "EMAIL") : awake();
        };
    }

    private static Outcome awake(String... channels) {
        return new Outcome(Set.of(channels), Set.of(), Pace.AWAKE);
    }
}
