package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.portal.tracking.ListQuery.Finding;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The formalities that an account sees, in one query a page. */
@Component
class FormalityList {

    /** Of more rows that share a word, an account's own are looked through instead. */
    private static final int TELLING = 2000;

    private final JdbcClient jdbc;
    private final ScopedReads scopedReads;

    FormalityList(JdbcClient jdbc, ScopedReads scopedReads) {
        this.jdbc = jdbc;
        this.scopedReads = scopedReads;
    }

    /** At most {@code limit} rows behind the cursor, or the first ones. */
    ListPage page(Scope scope, Asked asked, @Nullable Cursor cursor, int limit) {
        return read(scope, asked, query -> ListPage.of(find(query, cursor, limit + 1), cursor, limit));
    }

    /** How many there are in each view. */
    Tally tally(Scope scope, Asked asked) {
        return read(scope, asked, query -> jdbc.sql(Tally.of(query))
                .params(query.parameters())
                .query(Tally::read)
                .single());
    }

    Optional<FormalityRow> row(Scope scope, Reference reference) {
        return scopedReads.readByKey(scope, () -> find(scope, reference));
    }

    /** Those of them that the account sees, by their numbers. */
    List<FormalityRow> rows(Scope scope, Collection<Reference> references) {
        var parameters = new HashMap<String, Object>(VisibleFormalities.parameters(scope));
        parameters.put("references", references.stream().map(Reference::value).toArray(String[]::new));
        return scopedReads.readByKey(scope, () -> jdbc.sql("select " + FormalityRow.columns(Order.CHANGE)
                        + " from formality f where f.reference = any(:references) and "
                        + VisibleFormalities.condition(scope)
                        + " order by f.reference")
                .params(parameters)
                .query(FormalityRow::of)
                .list());
    }

    /** What all accounts may ask by word is asked of the index; a word that many rows share only of what the account sees. */
    private <T> T read(Scope scope, Asked asked, Function<ListQuery, T> reading) {
        if (!asked.filters().given().containsKey("q")) {
            return scopedReads.read(scope, () -> reading.apply(new ListQuery(scope, asked, Finding.BY_WORD)));
        }
        return isTelling(asked)
                ? scopedReads.readByKey(scope, () -> reading.apply(new ListQuery(scope, asked, Finding.BY_WORD)))
                : scopedReads.read(scope, () -> reading.apply(new ListQuery(scope, asked, Finding.AMONG_OWN)));
    }

    private boolean isTelling(Asked asked) {
        return jdbc.sql("select count(*) from (select formality_found(:q) limit :most) as found")
                        .param("q", ListQuery.sought(asked.filters()))
                        .param("most", TELLING)
                        .query(Integer.class)
                        .single()
                < TELLING;
    }

    private List<FormalityRow> find(ListQuery query, @Nullable Cursor cursor, int limit) {
        var order = query.asked().order();
        var parameters = new HashMap<String, Object>(query.parameters());
        var beyond = "";
        if (cursor != null && cursor.fits(order)) {
            beyond = " and " + order.beyond(cursor.back());
            parameters.put("at", cursor.at());
            parameters.put("of", cursor.of());
        }
        parameters.put("limit", limit);
        return jdbc.sql("select " + FormalityRow.columns(order) + " from formality f where " + query.condition()
                        + beyond + " order by " + order.direction(cursor != null && cursor.back()) + " limit :limit")
                .params(parameters)
                .query(FormalityRow::of)
                .list();
    }

    private Optional<FormalityRow> find(Scope scope, Reference reference) {
        var parameters = new HashMap<String, Object>(VisibleFormalities.parameters(scope));
        parameters.put("reference", reference.value());
        return jdbc.sql("select " + FormalityRow.columns(Order.CHANGE)
                        + " from formality f where f.reference = :reference and " + VisibleFormalities.condition(scope))
                .params(parameters)
                .query(FormalityRow::of)
                .optional();
    }
}
