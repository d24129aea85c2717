package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedRows;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The formalities that an account sees, newest change first, in one query a page. */
@Component
class FormalityList {

    /** A range, not a pattern: under row-level security the index is asked by operators that tell nothing of rows they pass over. */
    private static final String SEARCH =
            "f.reference in (select t.reference from formality_term t where t.term ~>=~ :q and t.term ~<~ :q_end)";

    /** Behind every text that begins with the same letters. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final JdbcClient jdbc;
    private final ScopedRows rows;

    FormalityList(JdbcClient jdbc, ScopedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** At most {@code limit} rows that changed before the cursor. */
    Page page(Scope scope, Filters filters, @Nullable Long after, int limit) {
        return filters.given().containsKey("q")
                ? rows.readByKey(scope, () -> find(scope, filters, after, limit))
                : rows.read(scope, () -> find(scope, filters, after, limit));
    }

    private Page find(Scope scope, Filters filters, @Nullable Long after, int limit) {
        var parameters = new HashMap<String, Object>(VisibleFormalities.parameters(scope));
        var given = filters.given();
        given.forEach((name, value) -> parameters.put(name, name.equals("q") ? plain(value) : value));
        parameters.put("q_end", parameters.getOrDefault("q", "") + LAST);
        parameters.put("after", after == null ? Long.MAX_VALUE : after);
        parameters.put("limit", limit + 1);
        var rows = jdbc.sql("select " + FormalityRow.COLUMNS + " from formality f where "
                        + VisibleFormalities.condition(scope) + narrowed(given)
                        + " and f.change_no < :after order by f.change_no desc limit :limit")
                .params(parameters)
                .query(FormalityRow::of)
                .list();
        return Page.of(rows, limit);
    }

    Optional<FormalityRow> row(Scope scope, Reference reference) {
        return rows.readByKey(scope, () -> find(scope, reference));
    }

    private Optional<FormalityRow> find(Scope scope, Reference reference) {
        var parameters = new HashMap<String, Object>(VisibleFormalities.parameters(scope));
        parameters.put("reference", reference.value());
        return jdbc.sql("select " + FormalityRow.COLUMNS + " from formality f where f.reference = :reference and "
                        + VisibleFormalities.condition(scope))
                .params(parameters)
                .query(FormalityRow::of)
                .optional();
    }

    private static String narrowed(Map<String, String> given) {
        return given.keySet().stream()
                .map(name -> " and " + condition(name, given))
                .collect(Collectors.joining());
    }

    private static String condition(String name, Map<String, String> given) {
        if (name.equals("bcp") && Filters.NO_POST.equals(given.get(name))) {
            return "f.bcp is null";
        }
        return name.equals("q") ? SEARCH : "f." + name + " = :" + name;
    }

    /** What is typed is compared in the normal form of numbers; signs alone are found nowhere. */
    private static String plain(String typed) {
        var number = Writing.number(typed);
        return number.isEmpty() ? " " : number;
    }

    /** {@code next}: cursor of the following page, null on the last. */
    record Page(List<FormalityRow> rows, @Nullable Long next) {

        static Page of(List<FormalityRow> rows, int limit) {
            return rows.size() <= limit
                    ? new Page(rows, null)
                    : new Page(rows.subList(0, limit), rows.get(limit - 1).changeNo());
        }
    }
}
