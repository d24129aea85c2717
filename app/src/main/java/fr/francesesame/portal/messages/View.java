package fr.francesesame.portal.messages;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parts of a list of threads. */
enum View {
    /** Something of the other side that the person has not read; agents: in what nobody else has taken. */
    UNREAD("non-lus"),
    /** It is the reader's turn: an agent's own threads, an operator's that the service waits for. */
    MINE("a-moi"),
    /** The service is awaited, and its time is over. */
    OVERDUE("en-retard"),
    ALL("tous");

    private static final String AFTER_MARK =
            "t.%s > coalesce((select m.entry from message_mark m where m.thread = t.number and m.username = :me), 0)";

    private final String word;

    View(String word) {
        this.word = word;
    }

    /** How an address says it. */
    public String word() {
        return word;
    }

    static View of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(view -> view.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }

    String condition(Side side) {
        return switch (this) {
            case UNREAD ->
                side == Side.OPERATOR
                        ? AFTER_MARK.formatted("last_of_service")
                        : AFTER_MARK.formatted("last_of_operator") + " and (t.taken_by is null or t.taken_by = :me)";
            case MINE ->
                side == Side.OPERATOR
                        ? "t.state = 'OPEN' and t.awaits = 'OPERATOR'"
                        : "t.state = 'OPEN' and t.taken_by = :me";
            case OVERDUE -> "t.state = 'OPEN' and t.awaits = 'SERVICE' and t.due_at < :now";
            case ALL -> "true";
        };
    }
}
