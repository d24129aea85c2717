package fr.francesesame.checks;

import fr.francesesame.checks.FindingBook.Finding;
import fr.francesesame.taskforms.Words;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedCheckSheet implements CheckSheet {

    private final JdbcClient jdbc;
    private final Json json;
    private final FindingBook found;
    private final RefusalBook refusals;
    private final Words words;

    RecordedCheckSheet(JdbcClient jdbc, Json json, FindingBook found, RefusalBook refusals, Words words) {
        this.jdbc = jdbc;
        this.json = json;
        this.found = found;
        this.refusals = refusals;
        this.words = words;
    }

    @Override
    public List<Check> checks(Reference reference) {
        var findings = found.latest(reference).stream().collect(Collectors.toMap(Finding::kind, Function.identity()));
        var planned = jdbc.sql("select * from planned_check where reference = ? order by position")
                .param(reference.value())
                .query((row, n) -> {
                    var kind = CheckKind.valueOf(row.getString("kind"));
                    var finding = findings.remove(kind);
                    var required = row.getBoolean("required");
                    return new Check(
                            kind,
                            required,
                            row.getString("reason"),
                            row.getString("legal_basis"),
                            result(finding, required),
                            finding == null ? null : finding.comment(),
                            draw(row.getString("draw")));
                })
                .list();
        return withUnplanned(planned, findings);
    }

    /** A sample may be taken on suspicion, without a plan. */
    private List<Check> withUnplanned(List<Check> planned, Map<CheckKind, Finding> findings) {
        var unplanned = findings.values().stream()
                .map(finding -> new Check(
                        finding.kind(),
                        true,
                        words.text("checks.unplanned." + finding.kind()),
                        words.text("checks.unplanned." + finding.kind() + ".law"),
                        result(finding, true),
                        finding.comment(),
                        null));
        return Stream.concat(planned.stream(), unplanned).toList();
    }

    private static CheckResult result(@Nullable Finding finding, boolean required) {
        if (finding == null) {
            return required ? CheckResult.PENDING : CheckResult.NOT_DONE;
        }
        return finding.superseded() ? CheckResult.REDO : finding.result();
    }

    private @Nullable String draw(@Nullable String text) {
        var draw = json.draw(text);
        return draw == null
                ? null
                : words.text(
                        draw.selected() ? "checks.draw.selected" : "checks.draw.notSelected",
                        words.percent(draw.rate()),
                        draw.period(),
                        draw.seen(),
                        draw.chosen());
    }

    @Override
    public List<LineCheck> lines(Reference reference) {
        return jdbc
                .sql("select * from line_frequency where reference = ? order by line")
                .param(reference.value())
                .query((row, n) -> new LineCheck(
                        row.getInt("line"),
                        row.getBigDecimal("rate"),
                        row.getString("status"),
                        row.getString("reason"),
                        row.getString("legal_basis"),
                        row.getString("law_version"),
                        false))
                .list()
                .stream()
                .map(refused(reference))
                .toList();
    }

    private Function<LineCheck, LineCheck> refused(Reference reference) {
        var refusal = refusals.standing(reference);
        return line -> refusal.filter(drafted -> drafted.refuses(line.line())).isEmpty()
                ? line
                : new LineCheck(
                        line.line(),
                        line.rate(),
                        line.status(),
                        line.reason(),
                        line.legalBasis(),
                        line.version(),
                        true);
    }
}
