package fr.francesesame.checks;

import fr.francesesame.consignments.Timeline;
import fr.francesesame.taskforms.Case;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
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
class FindingBook {

    private static final String LATEST = "select distinct on (kind) kind, result, lines, comment, superseded"
            + " from check_finding where reference = ? order by kind, id desc";

    private final JdbcClient jdbc;
    private final Timeline timeline;

    FindingBook(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    void add(Case task, CheckKind kind, CheckResult result, @Nullable String comment) {
        add(task, kind, result, comment, List.of());
    }

    void add(Case task, CheckKind kind, CheckResult result, @Nullable String comment, List<Integer> lines) {
        jdbc.sql("insert into check_finding (reference, version, kind, result, lines, comment, person, at)"
                        + " select reference, version, ?, ?, ?, ?, ?, now() from formality where reference = ?")
                .params(
                        kind.name(),
                        result.name(),
                        lines.toArray(Integer[]::new),
                        comment,
                        task.person(),
                        task.reference().value())
                .update();
        timeline.add(task.reference(), "finding." + kind + "." + result, Map.of(), task.person());
    }

    /** Another seal than the certificate tells: nothing is concluded yet, the packages will be opened. */
    void sealsDiffer(Case task, String finding) {
        timeline.add(task.reference(), "sealsDiffer", Map.of("finding", finding), task.person());
    }

    void sampled(Case task, String purpose, String laboratory, String number) {
        jdbc.sql("insert into sample (reference, purpose, laboratory, number, person, taken_at)"
                        + " values (?, ?, ?, ?, ?, now())")
                .params(task.reference().value(), purpose, laboratory, number, task.person())
                .update();
        add(task, CheckKind.LABORATORY, CheckResult.PENDING, null);
    }

    Optional<Sample> sample(Reference reference) {
        return jdbc.sql("select purpose, laboratory, number from sample where reference = ? order by id desc limit 1")
                .param(reference.value())
                .query(Sample.class)
                .optional();
    }

    boolean isDetained(Reference reference) {
        return sample(reference)
                .filter(taken -> taken.purpose().equals("DETAINED"))
                .isPresent();
    }

    /** Results that still count. */
    Map<CheckKind, CheckResult> standing(Reference reference) {
        return latest(reference).stream()
                .filter(finding -> !finding.superseded())
                .collect(Collectors.toMap(Finding::kind, Finding::result));
    }

    List<Finding> latest(Reference reference) {
        return jdbc.sql(LATEST)
                .param(reference.value())
                .query((row, n) -> new Finding(
                        CheckKind.valueOf(row.getString("kind")),
                        CheckResult.valueOf(row.getString("result")),
                        Arrays.asList((Integer[]) row.getArray("lines").getArray()),
                        row.getString("comment"),
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
            CheckKind kind, CheckResult result, List<Integer> lines, @Nullable String comment, boolean superseded) {}

    record Sample(String purpose, String laboratory, String number) {}
}
