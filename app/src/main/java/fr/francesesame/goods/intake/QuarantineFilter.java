package fr.francesesame.goods.intake;

import fr.francesesame.goods.intake.Quarantine.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a list of the quarantine is narrowed to; {@code reason}: words of it. */
record QuarantineFilter(@Nullable State state, @Nullable MessageKind kind, @Nullable String reason) {

    /** What can be replayed. */
    QuarantineFilter open() {
        return new QuarantineFilter(State.OPEN, kind, reason);
    }

    /** A condition on {@code quarantined_message q}. */
    String condition() {
        return (state == null ? "" : " and q.state = :state")
                + (kind == null ? "" : " and q.kind = :kind")
                + (words().isEmpty() ? "" : " and position(lower(:reason) in lower(q.reason)) > 0");
    }

    Map<String, Object> parameters() {
        var given = new HashMap<String, Object>();
        if (state != null) {
            given.put("state", state.name());
        }
        if (kind != null) {
            given.put("kind", kind.name());
        }
        given.put("reason", words());
        return given;
    }

    private String words() {
        return Objects.requireNonNullElse(reason, "").replace("\u0000", "").strip();
    }
}
