package fr.francesesame.portal.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.portal.tracking.Dossier.Beside;
import fr.francesesame.portal.tracking.Dossier.Missing;
import fr.francesesame.portal.tracking.Dossier.Reason;
import fr.francesesame.portal.tracking.Dossier.Version;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written of one formality: versions, facts, decisions, and what belongs to the same goods. */
@Repository
class DossierRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Sentences sentences;
    private final TimelineSources sources;
    private final VersionChanges changes;

    DossierRows(
            JdbcClient jdbc, ObjectMapper json, Sentences sentences, TimelineSources sources, VersionChanges changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.sentences = sentences;
        this.sources = sources;
        this.changes = changes;
    }

    /** Released goods whose sample was found bad since, and whose recall nobody has organised yet. */
    boolean isRecallOpen(Reference reference) {
        return jdbc.sql(
                        """
                        select coalesce(max(id) filter (where code = 'milestone.RECALL_NEEDED'), 0)
                          > coalesce(max(id) filter (where code = 'recallOrganised'), 0)
                        from timeline_entry where reference = ?""")
                .param(reference.value())
                .query(Boolean.class)
                .single();
    }

    List<Content> contents(Reference reference) {
        return jdbc.sql("select version, status_code, updated_at, certificate from formality_version"
                        + " where reference = ? order by version")
                .param(reference.value())
                .query((row, number) -> new Content(
                        row.getInt("version"),
                        row.getString("status_code"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                        read(row.getString("certificate"))))
                .list();
    }

    private Certificate read(String content) {
        try {
            return json.readValue(content, Certificate.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    List<Version> versions(List<Content> contents) {
        var versions = new ArrayList<Version>();
        for (var index = contents.size() - 1; index >= 0; index--) {
            var content = contents.get(index);
            var told = index == 0
                    ? List.<VersionChanges.Change>of()
                    : changes.between(contents.get(index - 1).certificate(), content.certificate());
            versions.add(new Version(content.version(), content.statusCode(), content.updatedAt(), told));
        }
        return versions;
    }

    List<TimelineLine> timeline(Scope scope, Reference reference, FormalityRow formality) {
        return jdbc.sql(
                        "select at, code, details, who from timeline_entry where reference = ? and audience in ('ALL', ?)"
                                + " order by id desc limit 200")
                .params(reference.value(), scope.isAgent() ? "AGENTS" : "OPERATORS")
                .query((row, number) -> new TimelineLine(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("code"),
                        sources.of(row.getString("code")),
                        sentences.timeline(
                                row.getString("code"), row.getString("details"), formality.type(), formality.bcp()),
                        scope.isAgent() ? row.getString("who") : null))
                .list();
    }

    List<Reason> reasons(Reference reference) {
        return jdbc.sql("select at, decision, table_version, rules, reason, legal_basis from decision_taken"
                        + " where reference = ? order by id desc limit 100")
                .param(reference.value())
                .query((row, number) -> new Reason(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("decision"),
                        row.getInt("table_version"),
                        Arrays.asList((String[]) row.getArray("rules").getArray()),
                        row.getString("reason"),
                        row.getString("legal_basis")))
                .list();
    }

    List<String> linked(Reference reference) {
        return jdbc.sql(
                        """
                        select g.reference from formality f join formality g on g.consignment_id = f.consignment_id
                            or g.replaced_by = f.reference or f.replaced_by = g.reference
                            or g.reference in (select s.whole from formality_split s where s.reference = f.reference)
                            or g.reference in (select s.reference from formality_split s where s.whole = f.reference)
                        where f.reference = ? and g.reference <> f.reference and g.step <> 'DRAFT' order by 1""")
                .param(reference.value())
                .query(String.class)
                .list();
    }

    List<Missing> missing(Reference reference) {
        return jdbc.sql(
                        "select m.type, m.reason, m.legal_basis from missing_formality m join formality f using (consignment_id)"
                                + " where f.reference = ? order by m.type")
                .param(reference.value())
                .query(Missing.class)
                .list();
    }

    List<Beside> beside(Reference reference) {
        return jdbc.sql(
                        """
                        select g.reference, g.type, g.status, g.step from formality f join formality g
                            on g.consignment_id = f.consignment_id
                            or g.reference in (select s.whole from formality_split s where s.reference = f.reference)
                            or g.reference in (select s.reference from formality_split s where s.whole = f.reference)
                        where f.reference = ? and g.reference <> f.reference and g.step <> 'DRAFT' order by g.created_at""")
                .param(reference.value())
                .query((row, number) -> new Beside(
                        row.getString("reference"),
                        row.getString("type"),
                        row.getString("status"),
                        Step.valueOf(row.getString("step"))))
                .list();
    }

    @Nullable
    String outcome(Reference reference) {
        return jdbc.sql("select register_outcome from formality where reference = ? and register_outcome is not null")
                .param(reference.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** A version as it was kept. */
    record Content(int version, String statusCode, Instant updatedAt, Certificate certificate) {}
}
