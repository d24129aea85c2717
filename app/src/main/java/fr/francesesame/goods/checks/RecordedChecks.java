package fr.francesesame.goods.checks;

import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedChecks implements Checks {

    private final JdbcClient jdbc;
    private final Json json;
    private final Dossiers dossiers;
    private final RecordedFindings found;
    private final RecordedRefusals refusals;
    private final RecordedIntensifications raised;

    RecordedChecks(
            JdbcClient jdbc,
            Json json,
            Dossiers dossiers,
            RecordedFindings found,
            RecordedRefusals refusals,
            RecordedIntensifications raised) {
        this.raised = raised;
        this.jdbc = jdbc;
        this.json = json;
        this.dossiers = dossiers;
        this.found = found;
        this.refusals = refusals;
    }

    @Override
    public void planned(Reference reference, List<Planned> checks) {
        jdbc.sql("delete from planned_check where reference = ?")
                .param(reference.value())
                .update();
        for (var check : checks) {
            plan(reference, check);
        }
    }

    private void plan(Reference reference, Planned check) {
        jdbc.sql("insert into planned_check values (?, ?, ?, ?, ?, ?, ?::jsonb)")
                .params(
                        reference.value(),
                        check.kind().ordinal(),
                        check.kind().name(),
                        check.required(),
                        check.reason(),
                        check.legalBasis(),
                        check.draw() == null ? null : json.write(check.draw()))
                .update();
    }

    @Override
    public void lineFrequencies(Reference reference, List<LineFrequency> lines) {
        jdbc.sql("delete from line_frequency where reference = ?")
                .param(reference.value())
                .update();
        jdbc.sql(
                        """
                        insert into line_frequency
                          (reference, line, row_key, identity_rate, rate, hazard, law_version, status, reason, legal_basis)
                        select ?, line, "row", "identityRate", rate, hazard, version, status, reason, "legalBasis"
                        from jsonb_to_recordset(?::jsonb) as l(line int, "row" text, "identityRate" numeric, rate numeric,
                          hazard text, version text, status text, reason text, "legalBasis" text)
                        """)
                .params(reference.value(), json.write(lines))
                .update();
        raised.note(reference);
    }

    @Override
    public List<Rate> rates(Reference reference) {
        return jdbc.sql(
                        "select row_key as \"row\", max(identity_rate) as identity, max(rate) as physical from line_frequency"
                                + " where reference = ? and rate is not null group by row_key order by row_key")
                .param(reference.value())
                .query(Rate.class)
                .list();
    }

    @Override
    public void identityMethod(Reference reference, String method) {
        jdbc.sql(
                        "insert into identity_method values (?, ?) on conflict (reference) do update set method = excluded.method")
                .params(reference.value(), method)
                .update();
    }

    @Override
    public Map<Integer, BigDecimal> qualified(Reference reference) {
        return jdbc
                .sql("select line, cn, eppo, origin, rate from line_qualification where reference = ?")
                .param(reference.value())
                .query(Qualification.class)
                .list()
                .stream()
                .filter(answer -> answer.holdsFor(dossiers.lines(reference)))
                .collect(Collectors.toMap(Qualification::line, Qualification::rate));
    }

    @Override
    public Findings findings(Reference reference) {
        var results = new EnumMap<CheckKind, CheckResult>(CheckKind.class);
        open(reference).forEach(kind -> results.put(kind, CheckResult.PENDING));
        results.putAll(found.standing(reference));
        var laboratory = results.getOrDefault(CheckKind.LABORATORY, CheckResult.NOT_DONE);
        return new Findings(
                results.getOrDefault(CheckKind.DOCUMENTARY, CheckResult.NOT_DONE),
                results.getOrDefault(CheckKind.IDENTITY, CheckResult.NOT_DONE),
                results.getOrDefault(CheckKind.PHYSICAL, CheckResult.NOT_DONE),
                laboratory,
                laboratory == CheckResult.PENDING && found.isDetained(reference));
    }

    /** Checks of the goods themselves that are required: without a result they stay open. */
    private List<CheckKind> open(Reference reference) {
        return jdbc.sql(
                        "select kind from planned_check where reference = ? and required and kind in ('IDENTITY', 'PHYSICAL')")
                .param(reference.value())
                .query((row, n) -> CheckKind.valueOf(row.getString("kind")))
                .list();
    }

    @Override
    public boolean redo(Reference reference) {
        refusals.supersede(reference);
        return found.supersede(reference);
    }

    /** The goods an agent has qualified. */
    record Qualification(int line, String cn, String eppo, String origin, BigDecimal rate) {

        static String known(@Nullable String value) {
            return value == null ? "" : value;
        }

        boolean holdsFor(List<Dossiers.GoodsLine> lines) {
            return lines.stream()
                    .anyMatch(goods -> goods.number() == line
                            && goods.cn().equals(cn)
                            && known(goods.eppo()).equals(eppo)
                            && known(goods.origin()).equals(origin));
        }
    }
}
