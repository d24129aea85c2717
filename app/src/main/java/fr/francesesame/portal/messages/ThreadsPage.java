package fr.francesesame.portal.messages;

import fr.francesesame.portal.messages.ThreadList.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the list, with what leads to the others. {@code companies}: names by SIRET. */
record ThreadsPage(
        Query query,
        List<Line> lines,
        Map<View, Integer> counts,
        boolean agent,
        boolean mayOpen,
        @Nullable Long next,
        boolean first,
        long newest) {

    public List<View> views() {
        return agent ? List.of(View.values()) : List.of(View.UNREAD, View.MINE, View.ALL);
    }

    /** A thread in words; {@code where}: who answers it; {@code follower}: the agent who has taken it. */
    record Line(
            MessageThread thread,
            boolean unread,
            String where,
            @Nullable String company,
            @Nullable String follower,
            boolean overdue) {}
}
