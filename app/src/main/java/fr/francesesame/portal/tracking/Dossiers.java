package fr.francesesame.portal.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.goods.checks.Hearings;
import fr.francesesame.goods.checks.OperatorRequests;
import fr.francesesame.goods.checks.RefusalSheet;
import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.portal.tracking.Dossier.Beside;
import fr.francesesame.portal.tracking.Dossier.Missing;
import fr.francesesame.portal.tracking.Dossier.Reason;
import fr.francesesame.portal.tracking.Dossier.TimelineLine;
import fr.francesesame.portal.tracking.Dossier.Version;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers a dossier for an account; empty for a reference that does not exist or is not his to see. */
@Component("dossierReader")
class Dossiers {

    private final ScopedReads scopedReads;
    private final FormalityList formalities;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Sentences sentences;
    private final CheckSheet checks;
    private final AppointmentSheet appointments;
    private final Hearings hearings;
    private final OperatorRequests requests;
    private final RefusalSheet refusals;

    Dossiers(
            ScopedReads scopedReads,
            FormalityList formalities,
            JdbcClient jdbc,
            ObjectMapper json,
            Sentences sentences,
            CheckSheet checks,
            AppointmentSheet appointments,
            Hearings hearings,
            OperatorRequests requests,
            RefusalSheet refusals) {
        this.refusals = refusals;
        this.scopedReads = scopedReads;
        this.formalities = formalities;
        this.jdbc = jdbc;
        this.json = json;
        this.sentences = sentences;
        this.checks = checks;
        this.appointments = appointments;
        this.hearings = hearings;
        this.requests = requests;
    }

    Optional<Dossier> of(Scope scope, Reference reference) {
        return scopedReads.readByKey(
                scope, () -> formalities.row(scope, reference).map(row -> gather(scope, reference, row)));
    }

    private Dossier gather(Scope scope, Reference reference, FormalityRow row) {
        var contents = contents(reference);
        return new Dossier(
                row,
                contents.get(contents.size() - 1).certificate(),
                checks.checks(reference),
                checks.lines(reference),
                appointments.of(reference),
                timeline(scope, reference, row),
                versions(contents),
                scope.isAgent() ? reasons(reference) : List.of(),
                linked(reference),
                hearings.isOpen(reference),
                hearings.of(reference),
                missing(reference),
                requests.open(reference).orElse(null),
                requests.of(reference),
                outcome(reference),
                beside(reference),
                refusals.of(reference),
                hearings.files(reference),
                RegisterDecision.of(contents.get(contents.size() - 1).certificate())
                        .orElse(null),
                isRecallOpen(reference));
    }

    /** Released goods whose sample was found bad since, and whose recall nobody has organised yet. */
    private boolean isRecallOpen(Reference reference) {
        return jdbc.sql(
                        """
                        select coalesce(max(id) filter (where code = 'milestone.RECALL_NEEDED'), 0)
                          > coalesce(max(id) filter (where code = 'recallOrganised'), 0)
                        from timeline_entry where reference = ?""")
                .param(reference.value())
                .query(Boolean.class)
                .single();
    }

    private List<Content> contents(Reference reference) {
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

    private List<Version> versions(List<Content> contents) {
        var versions = new ArrayList<Version>();
        for (var index = contents.size() - 1; index >= 0; index--) {
            var content = contents.get(index);
            var changes = index == 0
                    ? List.<String>of()
                    : sentences.changes(contents.get(index - 1).certificate(), content.certificate());
            versions.add(new Version(content.version(), content.statusCode(), content.updatedAt(), changes));
        }
        return versions;
    }

    private List<TimelineLine> timeline(Scope scope, Reference reference, FormalityRow formality) {
        return jdbc.sql(
                        "select at, code, details, who from timeline_entry where reference = ? and audience in ('ALL', ?)"
                                + " order by id desc limit 200")
                .params(reference.value(), scope.isAgent() ? "AGENTS" : "OPERATORS")
                .query((row, number) -> new TimelineLine(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        sentences.timeline(
                                row.getString("code"), row.getString("details"), formality.type(), formality.bcp()),
                        scope.isAgent() ? row.getString("who") : null))
                .list();
    }

    private List<Reason> reasons(Reference reference) {
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

    private List<String> linked(Reference reference) {
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

    private List<Missing> missing(Reference reference) {
        return jdbc.sql(
                        "select m.type, m.reason, m.legal_basis from missing_formality m join formality f using (consignment_id)"
                                + " where f.reference = ? order by m.type")
                .param(reference.value())
                .query(Missing.class)
                .list();
    }

    private List<Beside> beside(Reference reference) {
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

    private @Nullable String outcome(Reference reference) {
        return jdbc.sql("select register_outcome from formality where reference = ? and register_outcome is not null")
                .param(reference.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private record Content(int version, String statusCode, Instant updatedAt, Certificate certificate) {}
}
