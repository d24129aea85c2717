package fr.francesesame.portal.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the timeline; {@code source}: whose fact it is, a key {@code tracking.source…}; {@code times}: how often it was told without
 * another in between, {@code first} when for the first time.
 */
record TimelineLine(
        Instant at, Instant first, int times, String code, String source, String text, @Nullable String who) {

    TimelineLine(Instant at, String code, String source, String text, @Nullable String who) {
        this(at, at, 1, code, source, text, who);
    }

    public boolean isRepeated() {
        return times > 1;
    }

    /** The same facts, the newest first, each of those that repeat the one before folded into it. */
    static List<TimelineLine> folded(List<TimelineLine> lines) {
        var folded = new ArrayList<TimelineLine>();
        for (var line : lines) {
            var last = folded.isEmpty() ? null : folded.get(folded.size() - 1);
            if (last != null && last.repeats(line)) {
                folded.set(folded.size() - 1, last.with(line));
            } else {
                folded.add(line);
            }
        }
        return folded;
    }

    private boolean repeats(TimelineLine other) {
        return code.equals(other.code) && text.equals(other.text);
    }

    private TimelineLine with(TimelineLine earlier) {
        return new TimelineLine(at, earlier.first, times + earlier.times, code, source, text, who);
    }
}
