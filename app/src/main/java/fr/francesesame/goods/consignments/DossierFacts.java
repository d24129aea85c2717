package fr.francesesame.goods.consignments;

import fr.francesesame.decisions.GoodsUse;
import fr.francesesame.goods.consignments.Certificate.Clause;
import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.processes.ports.Dossiers.Facts;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a formality as the processes judge it. */
@Component
class DossierFacts {

    private static final String VERSIONS = " from formality f join formality_version v using (reference, version)";

    private static final String CURRENT = VERSIONS + " where reference = ?";

    private static final String OF_CONSIGNMENT = VERSIONS + " where consignment_id = ? and step <> 'DRAFT'";

    private static final String LINES =
            "select reference, v.certificate ->> 'lines' as lines, v.certificate ->> 'exportCountry' as dispatched,"
                    + " jsonb_path_query_array(v.certificate, '$.lines[*].productType')::text as products, (select coalesce(p.identifier, p.name) from formality_party p"
                    + " where p.reference = f.reference and p.role in ('EX', 'CZ') order by position limit 1) as sender,"
                    + " (select coalesce(json_agg(a), '[]')::text from (select line, cn, eppo, origin, fact, answer from line_answer"
                    + " where reference = f.reference) a) as told";

    private static final String FACTS = "select f.*, v.certificate -> 'decisions' as decisions,"
            + " v.certificate -> 'transport' ->> 'mode' as mode,"
            + " jsonb_array_length(jsonb_path_query_array(v.certificate, '$.containers[*].seals[*]')) as seals,"
            + " jsonb_path_query_array(v.certificate, '$.lines[*].productType')::text as products";

    private final JdbcClient jdbc;
    private final CertificateJson json;
    private final GoodsUse uses;

    DossierFacts(JdbcClient jdbc, CertificateJson json, GoodsUse uses) {
        this.jdbc = jdbc;
        this.json = json;
        this.uses = uses;
    }

    Facts of(Reference reference) {
        return jdbc.sql(FACTS + CURRENT)
                .param(reference.value())
                .query((row, n) -> facts(row))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("unknown reference " + reference));
    }

    List<Facts> of(ConsignmentId consignment) {
        return jdbc.sql(FACTS + OF_CONSIGNMENT + " order by created_at, reference")
                .param(consignment.value())
                .query((row, n) -> facts(row))
                .list();
    }

    List<GoodsLine> lines(Reference reference) {
        return jdbc.sql(LINES + CURRENT)
                .param(reference.value())
                .query((row, n) -> lines(row))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("unknown reference " + reference));
    }

    Map<Reference, List<GoodsLine>> lines(ConsignmentId consignment) {
        return jdbc
                .sql(LINES + OF_CONSIGNMENT)
                .param(consignment.value())
                .query((row, n) -> Map.entry(new Reference(row.getString("reference")), lines(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<GoodsLine> lines(ResultSet row) throws SQLException {
        var sender = row.getString("sender");
        var dispatched = row.getString("dispatched");
        var use = uses.of(row.getString("products")).outcome();
        var told = json.list(row.getString("told"), LineAnswer.class);
        return json.list(row.getString("lines"), Line.class).stream()
                .map(line -> line(line, sender, dispatched, use, LineAnswer.about(line, told)))
                .toList();
    }

    private static GoodsLine line(
            Line line,
            @Nullable String sender,
            @Nullable String dispatched,
            String use,
            Map<MissingFact, String> told) {
        var cn = Objects.requireNonNullElse(line.cn(), "");
        return new GoodsLine(
                line.number(),
                cn,
                line.eppo(),
                line.scientificName(),
                line.productType(),
                line.origin(),
                line.netWeightKg(),
                sender,
                line.pieces().orElse(null),
                dispatched,
                use,
                told);
    }

    /** A status that TRACES NT's list does not have leaves the file to be judged: it reads as new. */
    private Facts facts(ResultSet row) throws SQLException {
        var status = TracesStatus.ofCode(row.getString("status_code")).orElse(TracesStatus.NEW);
        var post = row.getString("bcp");
        var replacedBy = row.getString("replaced_by");
        return new Facts(
                new Reference(row.getString("reference")),
                FormalityType.valueOf(row.getString("type")),
                status,
                new ConsignmentId(row.getObject("consignment_id", UUID.class)),
                post == null ? null : new BorderPost(post),
                instant(row, "eta"),
                row.getObject("notified_at", OffsetDateTime.class).toInstant(),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("goods"),
                row.getString("origin"),
                row.getInt("lines"),
                row.getInt("containers"),
                row.getInt("seals"),
                row.getString("mode"),
                uses.of(row.getString("products")).outcome(),
                status.isOpen() ? selection(row.getString("decisions")) : Optional.empty(),
                replacedBy == null ? null : new Reference(replacedBy));
    }

    /** IMSOC's own draw (2019/2129 art 3): what an open certificate already says of the physical check, else of the identity check. */
    private Optional<Boolean> selection(String decisions) {
        var clauses = json.list(decisions, Clause.class);
        return Stream.of("PHYSICAL_CHECK", "IDENTITY_CHECK")
                .flatMap(id -> clauses.stream().filter(clause -> clause.id().equals(id)))
                .map(Clause::content)
                .filter(content -> "YES".equals(content) || "NO".equals(content))
                .map("YES"::equals)
                .findFirst();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
