package fr.francesesame.portal.messages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread as its page shows it, the newest entry first. {@code where}: service and post that answer; {@code company}: with whom, null where the
 * formality tells; {@code follower}: the agent who has taken it; {@code last}: the newest entry that is shown.
 */
record ThreadSheet(
        MessageThread thread,
        String where,
        @Nullable String company,
        @Nullable String follower,
        List<Line> lines,
        boolean agent,
        boolean mayWrite,
        boolean mine,
        boolean overdue) {

    public long last() {
        return lines.isEmpty() ? 0 : lines.get(0).id();
    }

    /** {@code sentence}: what was done, null for what was written; {@code seenAt}: when the other side had read up to here. */
    record Line(
            long id,
            EntryKind kind,
            Side side,
            String author,
            @Nullable String sentence,
            @Nullable String body,
            List<ThreadFile> files,
            Instant at,
            boolean mine,
            @Nullable Instant seenAt) {

        public boolean isNote() {
            return kind == EntryKind.NOTE;
        }
    }
}
