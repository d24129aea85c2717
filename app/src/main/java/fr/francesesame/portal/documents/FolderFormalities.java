package fr.francesesame.portal.documents;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.portal.tracking.VisibleFormalities;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The formalities of consignments, as far as an account sees them; read with its eyes. */
@Component
class FolderFormalities {

    private static final String COLUMNS =
            """
            select h.reference as asked, f.reference, f.type, f.step, f.bcp, f.goods, f.origin, f.eta,
                array(select distinct p.identifier from formality_party p
                    where p.reference = f.reference and p.scheme in ('eori_number', 'siret')) as parties
            from formality h join formality f using (consignment_id) where h.reference = any(:references) and\s""";

    /** Of each consignment the formality that changed last stands for it. */
    private static final String HEADS =
            """
            select h.reference, h.change_no from formality h
            where exists (select 1 from formality f where f.reference = h.reference and %1$s)
                and not exists (select 1 from formality f
                    where f.consignment_id = h.consignment_id and f.change_no > h.change_no and %1$s)
                and h.change_no < :after order by h.change_no desc limit :limit""";

    private final JdbcClient jdbc;

    FolderFormalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the consignments of these, by the one that was asked for; one that is not seen is not among them. */
    Map<String, List<FolderFormality>> besides(Scope scope, Collection<String> references) {
        var parameters = new HashMap<String, Object>(VisibleFormalities.parameters(scope));
        parameters.put("references", references.toArray(String[]::new));
        var found = new HashMap<String, List<FolderFormality>>();
        jdbc.sql(COLUMNS + VisibleFormalities.condition(scope) + " order by f.created_at, f.reference")
                .params(parameters)
                .query(row -> {
                    found.computeIfAbsent(row.getString("asked"), none -> new ArrayList<>())
                            .add(formality(row));
                });
        return found;
    }

    /** Types of formalities that the goods need and nobody has notified, by the one that was asked for. */
    Map<String, List<String>> unnotified(Collection<String> references) {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("select f.reference, m.type from missing_formality m join formality f using (consignment_id)"
                        + " where f.reference = any(?) order by m.type")
                .param(references.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("reference"), none -> new ArrayList<>())
                            .add(row.getString("type"));
                });
        return found;
    }

    /** At most so many folders that changed before the cursor, the newest change first. */
    List<Head> heads(Scope scope, @Nullable Long after, int limit) {
        var parameters = new HashMap<String, Object>(VisibleFormalities.parameters(scope));
        parameters.put("after", after == null ? Long.MAX_VALUE : after);
        parameters.put("limit", limit);
        return jdbc.sql(HEADS.formatted(VisibleFormalities.condition(scope)))
                .params(parameters)
                .query(Head.class)
                .list();
    }

    private static FolderFormality formality(ResultSet row) throws SQLException {
        var eta = row.getObject("eta", OffsetDateTime.class);
        var written = Set.of((String[]) row.getArray("parties").getArray());
        return new FolderFormality(
                row.getString("reference"),
                FormalityType.valueOf(row.getString("type")),
                Step.valueOf(row.getString("step")),
                row.getString("bcp"),
                row.getString("goods"),
                row.getString("origin"),
                eta == null ? null : eta.toInstant(),
                written,
                written.stream().map(FolderFormalities::company).collect(Collectors.toUnmodifiableSet()));
    }

    private static String company(String identifier) {
        return identifier.matches("FR\\d{14}") ? identifier.substring(2) : identifier;
    }

    /** {@code changeNo}: the cursor behind it. */
    record Head(String reference, long changeNo) {}
}
