package fr.francesesame.decisions;

import java.util.Map;

/** Table « besoin de rendez-vous »: is an appointment needed for these checks, of which kind and how long. */
public class AppointmentNeed {

    static final String TABLE = "appointmentNeed";

    private final DecisionTable tables;

    public AppointmentNeed(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Outcome> of(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "type", facts.type(),
                        "level", facts.level(),
                        "method", facts.method(),
                        "containers", facts.containers(),
                        "lines", facts.lines(),
                        "wanted", facts.wanted()));
        var row = answer.row();
        return new Decided<>(
                new Outcome(row.flag("needed"), row.text("kind"), (int) row.number("minutes")), answer.explanation());
    }

    /** {@code type} and {@code level}: names of the terms; {@code method}: of the identity check; numbers of containers, of goods lines and of the containers that the inspector has named. */
    public record Facts(String type, String level, String method, int containers, int lines, int wanted) {}

    /** {@code kind}: kind of slot, such as {@code PLANT_HEALTH}; {@code minutes}: length to book. */
    public record Outcome(boolean needed, String kind, int minutes) {}
}
