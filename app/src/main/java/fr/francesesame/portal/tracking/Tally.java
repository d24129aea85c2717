package fr.francesesame.portal.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many formalities each view holds; {@code more}: there are more than were counted. */
record Tally(Map<View, Long> of, boolean more) {

    private static final int MOST = 10_000;

    static String of(ListQuery query) {
        return Arrays.stream(View.values())
                .map(view -> "count(*) filter (where " + view.condition() + ")")
                .collect(Collectors.joining(
                        ", ",
                        "select ",
                        " from (select f.reference, f.step, f.eta, f.next_who, f.next_due_at from formality f where "
                                + query.narrowed() + " limit " + MOST + ") f"));
    }

    static Tally read(ResultSet row, int number) throws SQLException {
        var of = new EnumMap<View, Long>(View.class);
        for (var view : View.values()) {
            of.put(view, row.getLong(view.ordinal() + 1));
        }
        return new Tally(of, row.getLong(View.ALL.ordinal() + 1) == MOST);
    }
}
