package fr.francesesame.decisions;

import java.util.List;
import java.util.Map;

/** Table « canaux de notification »: milestone, audience and urgency give the default channels, and say which cannot be switched off. */
public class NotificationChannels {

    static final String TABLE = "notificationChannels";

    private final DecisionTable tables;

    public NotificationChannels(DecisionTable tables) {
        this.tables = tables;
    }

    /** One row per channel; none where this audience is not told of this milestone. */
    public List<Channel> of(Facts facts) {
        return tables
                .ask(
                        TABLE,
                        Map.of("milestone", facts.milestone(), "audience", facts.audience(), "urgent", facts.urgent()))
                .rows()
                .stream()
                .map(row -> new Channel(row.text("channel"), row.flag("mandatory")))
                .filter(channel -> !"NONE".equals(channel.name()))
                .toList();
    }

    /** {@code milestone}: its name; {@code audience}: {@code OPERATOR} or {@code INSPECTOR}. */
    public record Facts(String milestone, String audience, boolean urgent) {}

    /** {@code name}: {@code IN_APP}, {@code EMAIL} or {@code SMS}; {@code mandatory}: the law requires it. */
    public record Channel(String name, boolean mandatory) {}
}
