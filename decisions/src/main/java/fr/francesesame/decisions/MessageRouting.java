package fr.francesesame.decisions;

import fr.francesesame.terms.ControlService;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table « orientation des messages »: which service answers a message of an operator, at which post, and within how many working days. */
public class MessageRouting {

    static final String TABLE = "messageRouting";

    private static final String NONE = "NONE";

    private final DecisionTable tables;
    private final Deadline deadlines;

    public MessageRouting(DecisionTable tables, Deadline deadlines) {
        this.tables = tables;
        this.deadlines = deadlines;
    }

    public Decided<Outcome> of(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "routed", facts.routed(),
                        "type", Optional.ofNullable(facts.type()).orElse(NONE),
                        "service",
                                Optional.ofNullable(facts.service())
                                        .map(Enum::name)
                                        .orElse(NONE),
                        "topic", facts.topic(),
                        "post", Optional.ofNullable(facts.post()).orElse(NONE)));
        var row = answer.row();
        var outcome = new Outcome(
                service(row.text("service"), facts), row.text("box").equals("POST"), days(row.text("term")));
        return new Decided<>(outcome, answer.explanation());
    }

    /** As the table of deadlines says. */
    private int days(String term) {
        return deadlines.of(term).number();
    }

    private static ControlService service(String answered, Facts facts) {
        if (!answered.equals("SAME")) {
            return ControlService.valueOf(answered);
        }
        return Optional.ofNullable(facts.service())
                .orElseThrow(() -> new UndecidedException(TABLE + " keeps a service that is not known"));
    }

    /**
     * {@code routed}: an agent has been at it, it stays where it is; {@code type}: the formality's, null in general; {@code service}: that of
     * the formality, or of a routed thread; {@code post}: code of the post, null where none is named.
     */
    public record Facts(
            boolean routed,
            @Nullable String type,
            @Nullable ControlService service,
            String topic,
            @Nullable String post) {}

    /** {@code atPost}: for the agents of the post that is named, else for those of all posts; {@code days}: working days to answer. */
    public record Outcome(ControlService service, boolean atPost, int days) {}
}
