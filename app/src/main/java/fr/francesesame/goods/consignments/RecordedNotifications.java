package fr.francesesame.goods.consignments;

import static java.time.ZoneOffset.UTC;

import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedNotifications implements NotifiedDossiers {

    /** TRACES NT's name of a status that its list does not have. */
    private static final String UNKNOWN = "UNKNOWN";

    private final JdbcClient jdbc;
    private final CertificateJson json;
    private final CertificateIndex index;
    private final Changes changes;
    private final ConsignmentLock goods;

    RecordedNotifications(
            JdbcClient jdbc, CertificateJson json, CertificateIndex index, Changes changes, ConsignmentLock goods) {
        this.jdbc = jdbc;
        this.goods = goods;
        this.json = json;
        this.index = index;
        this.changes = changes;
    }

    /** Always in the same order, so that two intakes that concern each other's reference do not wait for one another. */
    @Override
    public void reserve(Iterable<Reference> references) {
        var ordered = new TreeSet<String>();
        references.forEach(reference -> ordered.add(reference.value()));
        for (var reference : ordered) {
            jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as reserved")
                    .param(reference)
                    .query(Integer.class)
                    .single();
        }
    }

    @Override
    public Optional<Standing> lock(Reference reference) {
        goods.holdOf(reference);
        return jdbc.sql("select * from formality where reference = ? for no key update")
                .param(reference.value())
                .query((row, n) -> standing(row))
                .optional();
    }

    @Override
    public Certificate current(Reference reference) {
        return json.certificate(
                jdbc.sql("select v.certificate from formality_version v join formality f using (reference, version)"
                                + " where reference = ?")
                        .param(reference.value())
                        .query(String.class)
                        .single());
    }

    @Override
    public void create(Certificate certificate, OrderKey key, long message, Step step, ConsignmentId consignment) {
        jdbc.sql("insert into consignment (id, created_at) values (?, now()) on conflict do nothing")
                .param(consignment.value())
                .update();
        goods.hold(consignment);
        jdbc.sql(
                        """
                        insert into formality (reference, type, consignment_id, status, status_code, step, version, service, bcp,
                          goods, origin, eta, notified_at, purpose, lines, containers, to_qualify, unidentified,
                          to_check, register_outcome, content_updated_at, content_digest, step_since, created_at, changed_at)
                        values (:reference, :type, :consignment, :status, :statusCode, :step, 1, :service, :bcp,
                          :goods, :origin, :eta, :notifiedAt, :purpose, :lines, :containers, :toQualify, :unidentified,
                          :toCheck, :outcome, :updatedAt, :digest, now(), now(), now())
                        """)
                .params(columns(certificate, key))
                .param("type", certificate.type().name())
                .param("service", FirstService.of(certificate.type()).name())
                .param("consignment", consignment.value())
                .param("step", step.name())
                .update();
        keep(certificate, message);
    }

    @Override
    public void update(Certificate certificate, OrderKey key, long message) {
        jdbc.sql(
                        """
                        update formality set status = :status, status_code = :statusCode, version = version + 1,
                          bcp = coalesce(:bcp, (select q.post from post_qualification q
                            where q.reference = :reference and q.written = :postWritten)),
                          goods = :goods, origin = :origin, eta = :eta, notified_at = :notifiedAt, purpose = case when :purpose <> 'OTHER' then :purpose
                            else coalesce((select q.purpose from purpose_qualification q
                              where q.reference = :reference and q.code = :purposeCode), 'OTHER') end,
                          lines = :lines, containers = :containers, to_qualify = :toQualify, unidentified = :unidentified, to_check = :toCheck,
                          register_outcome = coalesce(:outcome, register_outcome), content_updated_at = :updatedAt, content_digest = :digest
                        where reference = :reference
                        """)
                .params(columns(certificate, key))
                .update();
        keep(certificate, message);
    }

    @Override
    public void stand(Reference reference, Step step) {
        goods.holdOf(reference);
        jdbc.sql(
                        "update formality set step = ?, step_since = now(), next_who = null, next_what = null, next_due_at = null"
                                + " where reference = ? and step <> ?")
                .params(step.name(), reference.value(), step.name())
                .update();
        changes.mark(reference);
    }

    @Override
    public void newRound(Reference reference) {
        goods.holdOf(reference);
        jdbc.sql("update formality set round = round + 1 where reference = ?")
                .param(reference.value())
                .update();
    }

    @Override
    public void replaced(Reference replaced, Reference replacing) {
        goods.holdOf(replaced);
        goods.holdOf(replacing);
        jdbc.sql("update formality set replaced_by = ? where reference = ?")
                .params(replacing.value(), replaced.value())
                .update();
        jdbc.sql("update formality set consignment_id = r.consignment_id from (select consignment_id from formality"
                        + " where reference = ?) r where reference = ?")
                .params(replaced.value(), replacing.value())
                .update();
        changes.mark(replaced);
        changes.mark(replacing);
    }

    @Override
    public Optional<ConsignmentId> consignmentOf(Reference reference) {
        return jdbc.sql("select consignment_id from formality where reference = ?")
                .param(reference.value())
                .query(UUID.class)
                .optional()
                .map(ConsignmentId::new);
    }

    private void keep(Certificate certificate, long message) {
        jdbc.sql("insert into formality_version (reference, version, message_id, certificate, status_code, updated_at,"
                        + " recorded_at) select reference, version, ?, ?::jsonb, status_code, content_updated_at, now()"
                        + " from formality where reference = ?")
                .params(message, json.write(certificate), certificate.reference())
                .update();
        index.rebuild(certificate);
        changes.mark(new Reference(certificate.reference()));
    }

    private static Map<String, @Nullable Object> columns(Certificate certificate, OrderKey key) {
        var goods = new Goods(certificate);
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("reference", certificate.reference());
        columns.put("status", statusName(certificate));
        columns.put("statusCode", certificate.statusCode());
        columns.put("bcp", certificate.post());
        columns.put("postWritten", certificate.unknownPost());
        columns.put("goods", goods.label());
        columns.put("origin", goods.origins());
        columns.put("eta", certificate.eta() == null ? null : certificate.eta().atOffset(UTC));
        columns.put("notifiedAt", certificate.notifiedAt().atOffset(UTC));
        columns.put("purpose", purpose(certificate).name());
        columns.put("purposeCode", Objects.requireNonNullElse(certificate.purpose(), ""));
        columns.put("lines", certificate.lines().size());
        columns.put("containers", certificate.containers().size());
        columns.put("toQualify", goods.toQualify());
        columns.put("unidentified", CertificateIndex.isUnidentified(certificate));
        columns.put("toCheck", !certificate.remarks().isEmpty());
        columns.put("outcome", certificate.decision(Certificate.OUTCOME).orElse(null));
        columns.put("updatedAt", key.updatedAt().atOffset(UTC));
        columns.put("digest", key.digest());
        return columns;
    }

    private static String statusName(Certificate certificate) {
        return TracesStatus.ofCode(certificate.statusCode()).map(Enum::name).orElse(UNKNOWN);
    }

    private static Purpose purpose(Certificate certificate) {
        return certificate.purpose() == null ? Purpose.OTHER : Purpose.ofCode(certificate.purpose());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var statusCode = row.getString("status_code");
        var updatedAt =
                row.getObject("content_updated_at", OffsetDateTime.class).toInstant();
        var replacedBy = row.getString("replaced_by");
        return new Standing(
                new Reference(row.getString("reference")),
                FormalityType.valueOf(row.getString("type")),
                new ConsignmentId(row.getObject("consignment_id", UUID.class)),
                TracesStatus.ofCode(statusCode),
                statusCode,
                Step.valueOf(row.getString("step")),
                row.getInt("version"),
                OrderKey.of(updatedAt, statusCode, row.getString("content_digest")),
                replacedBy == null ? null : new Reference(replacedBy));
    }
}
