package fr.francesesame.portal.assistance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as its page shows it, the newest entry first. */
record HelpSheet(HelpRequest request, HelpView view, List<Line> lines) {

    public boolean isWritable() {
        return !view.desk() && request.state().takesWords();
    }

    public boolean isWithdrawable() {
        return !view.desk() && request.state().isWithdrawable();
    }

    /** {@code author}: null where it is an act of nobody; {@code sentence}: what was done, null for what was written. */
    record Line(HelpEntry entry, String author, @Nullable String sentence) {}
}
