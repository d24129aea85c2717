package fr.francesesame.evidence;

import fr.francesesame.terms.Reference;
import fr.francesesame.tracking.TimelineWords;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the PDF of the file says, in French. */
@Component
class EvidenceWords {

    private final Records records;
    private final TimelineWords words;
    private final SealingKey key;

    EvidenceWords(Records records, TimelineWords words, SealingKey key) {
        this.records = records;
        this.words = words;
        this.key = key;
    }

    Map<String, Object> model(Reference reference, Instant at, String auditHead) {
        var type = records.type(reference);
        var timeline = records.timeline(reference).stream()
                .map(entry -> new Line(
                        words.time(entry.at()), words.timeline(entry.code(), entry.details(), type), entry.who()))
                .toList();
        var reasons = records.reasons(reference).stream()
                .map(reason -> new Decision(
                        words.time(reason.at()),
                        words.name("decision", reason.decision()),
                        reason.tableVersion(),
                        reason.rules(),
                        reason.reason(),
                        reason.legalBasis()))
                .toList();
        return Map.of(
                "reference",
                reference.value(),
                "type",
                words.name("type", type),
                "at",
                words.time(at),
                "auditHead",
                auditHead,
                "own",
                key.isOwn(),
                "timeline",
                timeline,
                "decisions",
                reasons);
    }

    record Line(String at, String text, @Nullable String who) {}

    record Decision(String at, String name, int version, String rules, String reason, String legalBasis) {}
}
