package fr.francesesame.portal.messages;

import static java.time.ZoneOffset.UTC;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists threads for an account, the newest change first. */
@Component
class ThreadList {

    private static final String WORDS =
            """
            (t.number = upper(:q) or t.reference like '%' || upper(:q) or to_tsvector('french', t.subject) @@ websearch_to_tsquery('french', :q)
                or exists (select 1 from message_entry e where e.thread = t.number and (e.kind <> 'NOTE' or :notes)
                    and to_tsvector('french', coalesce(e.body, '')) @@ websearch_to_tsquery('french', :q)))""";

    private final JdbcClient jdbc;
    private final ScopedReads scopedReads;
    private final Clock clock;

    ThreadList(JdbcClient jdbc, ScopedReads scopedReads, Clock clock) {
        this.jdbc = jdbc;
        this.scopedReads = scopedReads;
        this.clock = clock;
    }

    /** Of those that the account sees, at most so many from just below {@code before}. */
    List<Row> of(Scope scope, Query query, long before, int limit) {
        var where = condition(scope, query) + " and t.change_no < :before order by t.change_no desc limit :limit";
        var unread = View.UNREAD.condition(ThreadSight.side(scope));
        return scopedReads.read(
                scope, () -> jdbc.sql("select t.*, (" + unread + ") as unread from message_thread t where " + where)
                        .params(parameters(scope, query))
                        .param("before", before)
                        .param("limit", limit)
                        .query((row, n) -> new Row(Threads.thread(row), row.getBoolean("unread")))
                        .list());
    }

    int count(Scope scope, View view) {
        return count(scope, new Query(view, "", null), 0);
    }

    /** How many have changed behind that change. */
    int count(Scope scope, Query query, long after) {
        return scopedReads.read(scope, () -> jdbc.sql("select count(*) from message_thread t where "
                        + condition(scope, query) + " and t.change_no > :after")
                .params(parameters(scope, query))
                .param("after", after)
                .query(Integer.class)
                .single());
    }

    Optional<MessageThread> find(Scope scope, String number) {
        return scopedReads.readByKey(scope, () -> jdbc.sql(
                        "select t.* from message_thread t where t.number = :number and " + ThreadSight.condition(scope))
                .params(ThreadSight.parameters(scope))
                .param("number", number)
                .query((row, n) -> Threads.thread(row))
                .optional());
    }

    private static String condition(Scope scope, Query query) {
        return ThreadSight.condition(scope)
                + " and " + query.view().condition(ThreadSight.side(scope))
                + (query.reference() == null ? "" : " and t.reference = :reference")
                + (query.words().isEmpty() ? "" : " and " + WORDS);
    }

    private Map<String, Object> parameters(Scope scope, Query query) {
        var parameters = ThreadSight.parameters(scope);
        parameters.put("me", scope.username());
        parameters.put("now", clock.instant().atOffset(UTC));
        parameters.put("q", query.words());
        parameters.put("notes", scope.isAgent());
        parameters.put("reference", query.reference());
        return parameters;
    }

    /** {@code words}: looked for in what was written, or a number or the end of a reference; {@code reference}: only of that formality. */
    record Query(View view, String words, @Nullable String reference) {

        Query in(View other) {
            return new Query(other, words, reference);
        }
    }

    record Row(MessageThread thread, boolean unread) {}
}
