package fr.francesesame.insight.evidence;

import static java.util.Map.entry;

import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.portal.tracking.TimelineWords;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the PDF of the file says, in French. */
@Component
class EvidenceWords {

    private final FormalityContents formalityContents;
    private final CheckSheet sheet;
    private final TimelineWords words;
    private final SealingKey key;
    private final RefusalWords refusals;

    EvidenceWords(
            FormalityContents formalityContents,
            CheckSheet sheet,
            TimelineWords words,
            SealingKey key,
            RefusalWords refusals) {
        this.refusals = refusals;
        this.sheet = sheet;
        this.formalityContents = formalityContents;
        this.words = words;
        this.key = key;
    }

    Map<String, Object> model(Reference reference, Instant at, String auditHead) {
        var type = formalityContents.type(reference);
        var post = formalityContents.post(reference).orElse(null);
        var timeline = formalityContents.timeline(reference).stream()
                .map(entry -> new Line(
                        words.time(entry.at(), post),
                        words.timeline(entry.code(), entry.details(), type, post),
                        entry.who()))
                .toList();
        var reasons = formalityContents.reasons(reference).stream()
                .map(reason -> new Decision(
                        words.time(reason.at(), post),
                        words.name("decision", reason.decision()),
                        reason.tableVersion(),
                        reason.rules(),
                        reason.reason(),
                        reason.legalBasis()))
                .toList();
        return Map.ofEntries(
                entry("checks", checks(reference)),
                entry("refusals", refusals.refusals(reference, post)),
                entry("observations", refusals.observations(reference, post)),
                entry("reference", reference.value()),
                entry("type", words.name("type", type)),
                entry("at", words.time(at, post)),
                entry("auditHead", auditHead),
                entry("own", key.isOwn()),
                entry("timeline", timeline),
                entry("decisions", reasons));
    }

    /** What became of each check; one that was not made says why. */
    private List<Checked> checks(Reference reference) {
        return sheet.checks(reference).stream()
                .map(check -> new Checked(
                        words.name("check", check.kind().name()),
                        result(check),
                        check.comment(),
                        check.found(),
                        check.on() == null ? null : words.day(check.on()),
                        check.raised()))
                .toList();
    }

    private String result(CheckSheet.Check check) {
        if (!check.required() && check.result() == CheckResult.NOT_DONE) {
            return words.name("tracking.check", "notRequired");
        }
        return check.undone() == null ? words.name("result", check.result().name()) : check.undone();
    }

    record Checked(
            String name,
            String result,
            @Nullable String finding,
            @Nullable String found,
            @Nullable String on,
            @Nullable String raised) {}

    record Line(String at, String text, @Nullable String who) {}

    record Decision(String at, String name, int version, String rules, String reason, String legalBasis) {}
}
