package fr.francesesame.demonstration;

import fr.francesesame.demonstration.KnownCheds.Known;
import fr.francesesame.demonstration.PendingAnswers.Decision;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The last known certificate with the border authority's decision written into it; the rest stays as its author wrote it. */
final class DecidedChed {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String UPDATED = "LAST_UPDATE_DATETIME";
    private static final Set<String> DECISION_NOTES = Set.of("NOT_ACCEPTABLE_MEASURE", "REFUSAL_REASON", UPDATED);
    private static final String INSPECTOR = "1";

    private final ChedDom dom;
    private final Decision decision;

    private DecidedChed(ChedDom dom, Decision decision) {
        this.dom = dom;
        this.decision = decision;
    }

    /** Never older than the version it stands on: that would be stale. */
    static String of(Known known, Decision decision, Instant decidedAt) {
        var later = decidedAt.isAfter(known.updatedAt())
                ? decidedAt
                : known.updatedAt().plusSeconds(1);
        return new DecidedChed(new ChedDom(known.raw()), decision)
                .written(later.atZone(PARIS).toOffsetDateTime().toString());
    }

    private String written(String at) {
        status();
        notes(at);
        signature(at);
        return dom.certificate();
    }

    private void status() {
        var name = TracesStatus.ofCode(decision.status()).map(Enum::name).orElse("");
        dom.status(decision.status(), name);
    }

    private void notes(String at) {
        dom.removeNotes(DECISION_NOTES);
        dom.addNote(UPDATED, "", at);
        var measure = decision.measure();
        if (measure != null) {
            dom.addNote("NOT_ACCEPTABLE_MEASURE", measure, "");
        }
        decision.refusalReasons().forEach(reason -> dom.addNote("REFUSAL_REASON", reason, ""));
    }

    private void signature(String at) {
        dom.removeSignature(INSPECTOR);
        Element signature = dom.addSignature(INSPECTOR, at);
        clauses().forEach((id, content) -> dom.addClause(signature, id, content));
    }

    private Map<String, String> clauses() {
        Map<String, String> clauses = new LinkedHashMap<>();
        clauses.put("DECISION_CONCLUSION", decision.conclusion());
        for (var check : new String[] {"DOCUMENTARY_CHECK", "IDENTITY_CHECK", "PHYSICAL_CHECK"}) {
            var result = decision.checks().getOrDefault(check + "_RESULT", "NOT_DONE");
            var done = !"NOT_DONE".equals(result);
            clauses.put(check, done ? "YES" : "NO");
            if (done) {
                clauses.put(check + "_RESULT", result);
            }
        }
        return clauses;
    }
}
