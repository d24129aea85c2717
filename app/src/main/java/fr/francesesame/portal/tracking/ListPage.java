package fr.francesesame.portal.tracking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows of a list. {@code before}, {@code after}: cursors of the pages around this one, null where there is none. */
record ListPage(List<FormalityRow> rows, @Nullable String before, @Nullable String after) {

    /** {@code found}: in the direction of the cursor, one more than {@code limit} where there are more. */
    static ListPage of(List<FormalityRow> found, @Nullable Cursor cursor, int limit) {
        var more = found.size() > limit;
        var rows = new ArrayList<>(more ? found.subList(0, limit) : found);
        var back = cursor != null && cursor.back();
        if (back) {
            Collections.reverse(rows);
        }
        var earlier = back ? more : cursor != null;
        var later = back || more;
        return new ListPage(
                List.copyOf(rows),
                earlier && !rows.isEmpty() ? Cursor.written(rows.get(0)) : null,
                later && !rows.isEmpty() ? Cursor.written(rows.get(rows.size() - 1)) : null);
    }
}
