package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What inspectors found; nothing is ever overwritten, the latest finding of a kind counts. */
@Component
class RecordedFindings {

    private static final String LATEST =
            "select distinct on (kind) * from check_finding where reference = ? order by kind, id desc";

    private final JdbcClient jdbc;
    private final Timeline timeline;

    RecordedFindings(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    /** Id of the finding. */
    long add(Case task, NewFinding found) {
        var hazard = found.hazard();
        var id = jdbc.sql(
                        "insert into check_finding (reference, version, kind, result, lines, comment, checked_on, early_reason,"
                                + " organism_code, organism_name, substance, measured, unit, allowed, person, at)"
                                + " select reference, version, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now() from formality"
                                + " where reference = ? returning id")
                .params(
                        found.kind().name(),
                        found.result().name(),
                        found.lines().toArray(Integer[]::new),
                        found.comment(),
                        found.on(),
                        found.early(),
                        hazard.organismCode(),
                        hazard.organismName(),
                        hazard.substance(),
                        hazard.measured(),
                        hazard.unit(),
                        hazard.allowed(),
                        task.person(),
                        task.reference().value())
                .query(Long.class)
                .single();
        timeline.add(task.reference(), "finding." + found.kind() + "." + found.result(), Map.of(), task.person());
        return id;
    }

    /** Another seal than the certificate tells: nothing is concluded yet, the packages will be opened. */
    void sealsDiffer(Case task, String finding) {
        timeline.add(task.reference(), "sealsDiffer", Map.of("finding", finding), task.person());
    }

    /** The sample is taken on the day of the check, never before it. */
    void sampled(Case task, Sample sample) {
        jdbc.sql("insert into sample (reference, purpose, laboratory, number, taken_on, person, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?, now())")
                .params(
                        task.reference().value(),
                        sample.purpose(),
                        sample.laboratory(),
                        sample.number(),
                        sample.takenOn(),
                        task.person())
                .update();
        add(task, NewFinding.of(CheckKind.LABORATORY, CheckResult.PENDING, ""));
    }

    Optional<Sample> sample(Reference reference) {
        return jdbc.sql(
                        "select purpose, laboratory, number, taken_on from sample where reference = ? order by id desc limit 1")
                .param(reference.value())
                .query(Sample.class)
                .optional();
    }

    boolean isDetained(Reference reference) {
        return sample(reference)
                .filter(taken -> taken.purpose().equals("DETAINED"))
                .isPresent();
    }

    /** The goods went on, the laboratory works on their sample. */
    boolean isMonitored(Reference reference) {
        return sample(reference)
                .filter(taken -> taken.purpose().equals("MONITORING"))
                .isPresent();
    }

    /** When the present step began. */
    Instant stepSince(Reference reference) {
        return jdbc.sql("select step_since from formality where reference = ?")
                .param(reference.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** When the newest refusal was decided here; empty where there is none, or the register alone has decided. */
    Optional<Instant> refusedAt(Reference reference) {
        return jdbc.sql(
                        "select max(decided_at) as at from refusal where reference = ? having max(decided_at) is not null")
                .param(reference.value())
                .query((row, number) ->
                        row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Results that still count. */
    Map<CheckKind, CheckResult> standing(Reference reference) {
        return latest(reference).stream()
                .filter(finding -> !finding.superseded())
                .collect(Collectors.toMap(Finding::kind, Finding::result));
    }

    /** What was named as found last, at the latest check that named something. */
    Hazard hazard(Reference reference) {
        return latest(reference).stream()
                .filter(finding -> !finding.superseded() && finding.hazard().isNamed())
                .reduce((earlier, later) -> later.id() > earlier.id() ? later : earlier)
                .map(Finding::hazard)
                .orElse(Hazard.NONE);
    }

    List<Finding> latest(Reference reference) {
        return jdbc.sql(LATEST)
                .param(reference.value())
                .query((row, n) -> new Finding(
                        row.getLong("id"),
                        CheckKind.valueOf(row.getString("kind")),
                        CheckResult.valueOf(row.getString("result")),
                        Arrays.asList((Integer[]) row.getArray("lines").getArray()),
                        row.getString("comment"),
                        Hazard.of(row),
                        row.getObject("checked_on", LocalDate.class),
                        row.getString("early_reason"),
                        row.getBoolean("superseded")))
                .list();
    }

    boolean supersede(Reference reference) {
        return jdbc.sql("update check_finding set superseded = true where reference = ? and not superseded")
                        .param(reference.value())
                        .update()
                > 0;
    }

    record Finding(
            long id,
            CheckKind kind,
            CheckResult result,
            List<Integer> lines,
            @Nullable String comment,
            Hazard hazard,
            @Nullable LocalDate on,
            @Nullable String early,
            boolean superseded) {}

    record Sample(String purpose, String laboratory, String number, LocalDate takenOn) {}
}
