package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.portal.messages.ThreadList.Query;
import fr.francesesame.portal.messages.ThreadList.Row;
import fr.francesesame.portal.messages.ThreadsPage.Line;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of the list. */
@Component
class ThreadsPages {

    private static final int PAGE = 25;

    private final ThreadList list;
    private final Establishments establishments;
    private final Correspondents people;
    private final Names names;
    private final Clock clock;

    ThreadsPages(ThreadList list, Establishments establishments, Correspondents people, Names names, Clock clock) {
        this.list = list;
        this.establishments = establishments;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    ThreadsPage of(Scope scope, Query query, @Nullable Long before) {
        var found = list.of(scope, query, before == null ? Long.MAX_VALUE : before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ThreadsPage(
                query,
                lines(shown),
                counts(scope),
                scope.isAgent(),
                mayOpen(scope),
                found.size() > PAGE ? shown.get(PAGE - 1).thread().changeNo() : null,
                before == null,
                shown.isEmpty() ? 0 : shown.get(0).thread().changeNo());
    }

    int changed(Scope scope, Query query, long after) {
        return list.count(scope, query, after);
    }

    int unread(Scope scope) {
        return list.count(scope, View.UNREAD);
    }

    private boolean mayOpen(Scope scope) {
        return scope.isOperator()
                ? !scope.mandated().isEmpty()
                        || !establishments.of(scope.username()).isEmpty()
                : !people.places(scope.username()).isEmpty();
    }

    private Map<View, Integer> counts(Scope scope) {
        var counts = new EnumMap<View, Integer>(View.class);
        for (var view : View.values()) {
            counts.put(view, list.count(scope, view));
        }
        return counts;
    }

    private List<Line> lines(List<Row> rows) {
        var companies = names.companies(rows.stream()
                .map(row -> row.thread().siret())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var people = names.people(rows.stream().map(row -> row.thread().takenBy()));
        var posts = names.posts();
        return rows.stream().map(row -> line(row, companies, people, posts)).toList();
    }

    private Line line(Row row, Map<String, String> companies, Map<String, String> people, Map<String, String> posts) {
        var thread = row.thread();
        return new Line(
                thread,
                row.unread(),
                names.place(thread.box().service(), thread.box().post(), posts),
                thread.siret() == null ? null : companies.get(thread.siret()),
                thread.takenBy() == null ? null : people.get(thread.takenBy()),
                thread.isOverdueAt(clock.instant()));
    }
}
