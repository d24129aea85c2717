package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.checks.RecordedFindings.Finding;
import fr.francesesame.goods.checks.RefusalSheet.Refused;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedCheckSheet implements CheckSheet {

    private static final Set<CheckKind> RAISED = Set.of(CheckKind.IDENTITY, CheckKind.PHYSICAL, CheckKind.LABORATORY);

    private final JdbcClient jdbc;
    private final Json json;
    private final CheckHistory checkHistory;
    private final RefusalSheet refusals;
    private final Words words;

    RecordedCheckSheet(JdbcClient jdbc, Json json, CheckHistory checkHistory, RefusalSheet refusals, Words words) {
        this.jdbc = jdbc;
        this.json = json;
        this.checkHistory = checkHistory;
        this.refusals = refusals;
        this.words = words;
    }

    @Override
    public List<Check> checks(Reference reference) {
        var known = checkHistory.of(reference);
        var findings = new HashMap<>(known.findings());
        var planned = jdbc.sql("select * from planned_check where reference = ? order by position")
                .param(reference.value())
                .query((row, n) -> {
                    var kind = CheckKind.valueOf(row.getString("kind"));
                    var plan = new Plan(
                            kind,
                            row.getBoolean("required"),
                            row.getString("reason"),
                            row.getString("legal_basis"),
                            draw(row.getString("draw")));
                    return check(plan, findings.remove(kind), known);
                })
                .list();
        return withUnplanned(planned, findings, known);
    }

    /** A sample may be taken on suspicion, without a plan. */
    private List<Check> withUnplanned(List<Check> planned, Map<CheckKind, Finding> findings, CheckHistory.Known known) {
        var unplanned = findings.values().stream()
                .map(finding -> check(
                        new Plan(
                                finding.kind(),
                                true,
                                words.text("checks.unplanned." + finding.kind()),
                                words.text("checks.unplanned." + finding.kind() + ".law"),
                                null),
                        finding,
                        known));
        return Stream.concat(planned.stream(), unplanned).toList();
    }

    private Check check(Plan plan, @Nullable Finding finding, CheckHistory.Known known) {
        var result = result(finding, plan.required());
        var undone = known.isWaiting(result, finding) ? known.undone() : null;
        return new Check(
                plan.kind(),
                plan.required(),
                plan.reason(),
                plan.legalBasis(),
                undone == null ? result : CheckResult.NOT_DONE,
                finding == null ? null : finding.comment(),
                plan.draw(),
                undone,
                plan.required() && RAISED.contains(plan.kind()) ? known.raised() : null,
                finding == null ? null : checkHistory.sentence(finding.hazard()),
                finding == null ? null : finding.on(),
                finding == null ? null : finding.early(),
                finding == null ? List.of() : known.files(finding));
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
        var refusals = this.refusals.of(reference);
        return jdbc.sql("select * from line_frequency where reference = ? order by line")
                .param(reference.value())
                .query((row, n) -> new LineCheck(
                        row.getInt("line"),
                        row.getBigDecimal("rate"),
                        row.getString("status"),
                        row.getString("reason"),
                        row.getString("legal_basis"),
                        row.getString("law_version"),
                        stateOf(row.getInt("line"), refusals)))
                .list();
    }

    /** Of the newest refusal that still counts. */
    private static RefusalSheet.@Nullable State stateOf(int line, List<Refused> refusals) {
        return refusals.stream()
                .filter(refused -> refused.refuses(line))
                .map(Refused::state)
                .findFirst()
                .orElse(null);
    }

    private record Plan(CheckKind kind, boolean required, String reason, String legalBasis, @Nullable String draw) {}
}
