package fr.francesesame.decisions;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Table « canaux de notification »: milestone, audience and urgency give the default channels, say which cannot be switched off
 * and how long the message may wait.
 */
public class NotificationChannels {

    static final String TABLE = "notificationChannels";

    private static final String NONE = "NONE";

    private final DecisionTable tables;

    public NotificationChannels(DecisionTable tables) {
        this.tables = tables;
    }

    /** Without channels where this audience is not told of this milestone. */
    public Outcome of(Facts facts) {
        var row = tables.ask(
                        TABLE,
                        Map.of("milestone", facts.milestone(), "audience", facts.audience(), "urgent", facts.urgent()))
                .row();
        return new Outcome(names(row.text("channels")), names(row.text("mandatory")), Pace.valueOf(row.text("pace")));
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(","))
                .filter(name -> !NONE.equals(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How long a message may wait outside the window; the bell never waits. */
    public enum Pace {
        /** Not even for the quiet hours of its reader. */
        AT_ONCE,
        /** Until the quiet hours end. */
        AWAKE,
        /** Until the daily digest, for those who asked for one. */
        DIGEST
    }

    /** {@code milestone}: its name; {@code audience}: {@code OPERATOR} or {@code INSPECTOR}; {@code urgent}: the goods are near. */
    public record Facts(String milestone, String audience, boolean urgent) {}

    /** {@code channels}: of {@code IN_APP}, {@code EMAIL}, {@code SMS}; {@code mandatory}: those that the law requires. */
    public record Outcome(Set<String> channels, Set<String> mandatory, Pace pace) {}
}
