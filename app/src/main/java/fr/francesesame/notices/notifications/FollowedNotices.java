package fr.francesesame.notices.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the feed from the notices themselves; the database knows which transactions were still open at which moment. */
@Component
class FollowedNotices implements NoticeFeed {

    private final JdbcClient jdbc;

    FollowedNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String placeAfter(@Nullable String lastSeen) {
        return FeedPlace.read(lastSeen).orElseGet(this::now).toString();
    }

    @Override
    public List<Entry> since(String username, String place) {
        var from = FeedPlace.read(place).orElseGet(this::now);
        var found = found(username, from.horizon());
        var fresh = found.stream()
                .map(Row::id)
                .filter(id -> !from.told().contains(id))
                .toList();
        var entries = new ArrayList<Entry>();
        for (var got = 1; got <= fresh.size(); got++) {
            var reached = got == fresh.size() ? after(found) : from.and(fresh.subList(0, got));
            entries.add(new Entry(fresh.get(got - 1), reached.toString()));
        }
        return entries;
    }

    private static FeedPlace after(List<Row> all) {
        var horizon = all.get(0).horizon();
        Set<Long> late =
                all.stream().filter(row -> row.tx() >= horizon).map(Row::id).collect(Collectors.toSet());
        return new FeedPlace(horizon, List.of()).and(late);
    }

    private FeedPlace now() {
        return new FeedPlace(
                jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                        .query(Long.class)
                        .single(),
                List.of());
    }

    private List<Row> found(String username, long horizon) {
        return jdbc.sql(
                        """
                select id, tx::text::bigint as tx, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon
                from notice where username = :username and tx >= (:horizon)::text::xid8 and read_at is null order by id""")
                .param("username", username)
                .param("horizon", Long.toString(horizon))
                .query((row, number) -> new Row(row.getLong("id"), row.getLong("tx"), row.getLong("horizon")))
                .list();
    }

    private record Row(long id, long tx, long horizon) {}
}
