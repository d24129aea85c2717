package fr.francesesame.foundation.taskforms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days that can be an answer, as the case itself gives them: never before {@code from}, never after {@code to}; before what
 * is {@code expected} only with a reason. An answer that need not be given stands for {@code to}.
 */
public record Days(Bound from, Bound to, @Nullable Expected expected) {

    /** A day, and the key of the sentence that names what happened on it ({@code {0}}: the day). */
    public record Bound(LocalDate day, String what) {

        public static Bound today(LocalDate day) {
            return new Bound(day, "taskforms.bound.today");
        }
    }

    /** What was announced for a moment; reality may come first, with a reason typed in the field {@code reason}. */
    public record Expected(Instant at, ZoneId zone, String what, String reason) {}

    public static Days between(Bound from, Bound to) {
        return new Days(from, to, null);
    }
}
