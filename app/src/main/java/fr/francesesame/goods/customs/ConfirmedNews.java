package fr.francesesame.goods.customs;

import fr.francesesame.decisions.CustomsProcedure;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads TRACES NT's present word on every formality of a consignment. A draft was never submitted, so customs never hears of it. */
@Component
class ConfirmedNews {

    /** Goods released as conventional: their CHED alone counts for customs. */
    private static final String NOT_ORGANIC = "NOT_ORGANIC";

    private static final String FORMALITIES =
            "select reference, consignment_id, type, status_code, purpose, content_updated_at, bcp, register_outcome"
                    + " from formality where step <> 'DRAFT' ";

    private final JdbcClient jdbc;
    private final CustomsProcedure procedures;

    ConfirmedNews(JdbcClient jdbc, CustomsProcedure procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    List<News> of(ConsignmentId consignment) {
        return jdbc
                .sql(FORMALITIES + "and consignment_id = ? order by created_at, reference")
                .param(consignment.value())
                .query((row, n) -> news(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<News> of(Reference reference) {
        return jdbc.sql(FORMALITIES + "and reference = ?")
                .param(reference.value())
                .query((row, n) -> news(row))
                .optional()
                .flatMap(news -> news);
    }

    /** Codes of the consignment's goods that need a formality nobody has notified. */
    List<String> goodsThatLackOne(ConsignmentId consignment) {
        return jdbc.sql("select unnest(goods) from missing_formality where consignment_id = ?")
                .param(consignment.value())
                .query(String.class)
                .list();
    }

    private Optional<News> news(ResultSet row) throws SQLException {
        var status = TracesStatus.ofCode(row.getString("status_code"));
        var kind = status.flatMap(NewsKind::of);
        var code = DocumentCode.of(FormalityType.valueOf(row.getString("type")));
        var outcome = row.getString("register_outcome");
        if (kind.isEmpty() || NOT_ORGANIC.equals(outcome)) {
            return Optional.empty();
        }
        return Optional.of(new News(
                new Reference(row.getString("reference")),
                new ConsignmentId(row.getObject("consignment_id", UUID.class)),
                kind.get(),
                code,
                status.get(),
                procedures
                        .of(status.get(), Purpose.valueOf(row.getString("purpose")))
                        .outcome(),
                row.getObject("content_updated_at", OffsetDateTime.class).toInstant(),
                row.getString("bcp"),
                outcome));
    }
}
