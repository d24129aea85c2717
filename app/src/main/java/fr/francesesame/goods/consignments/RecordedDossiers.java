package fr.francesesame.goods.consignments;

import static java.time.ZoneOffset.UTC;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedDossiers implements Dossiers {

    /** While the formality is suspended nothing is awaited but what the agent does; the rest waits with it. */
    private static final String AWAITED =
            """
            update formality set held_who = case when suspended then :who end, held_what = case when suspended then :what end,
              held_due_at = case when suspended then :due::timestamptz end,
              next_who = case when suspended then next_who else :who end,
              next_what = case when suspended then next_what else :what end,
              next_due_at = case when suspended then next_due_at else :due::timestamptz end
            where reference = :reference and step = :step""";

    private final JdbcClient jdbc;
    private final CertificateJson json;
    private final DossierFacts facts;
    private final Timeline timeline;
    private final Changes changes;
    private final ConsignmentLock goods;

    RecordedDossiers(
            JdbcClient jdbc,
            CertificateJson json,
            DossierFacts facts,
            Timeline timeline,
            Changes changes,
            ConsignmentLock goods) {
        this.jdbc = jdbc;
        this.goods = goods;
        this.json = json;
        this.facts = facts;
        this.timeline = timeline;
        this.changes = changes;
    }

    @Override
    public Facts facts(Reference reference) {
        return facts.of(reference);
    }

    @Override
    public List<GoodsLine> lines(Reference reference) {
        return facts.lines(reference);
    }

    @Override
    public Map<Reference, List<GoodsLine>> linesOf(ConsignmentId consignment) {
        return facts.lines(consignment);
    }

    @Override
    public void entered(Reference reference, Position position) {
        goods.holdOf(reference);
        var entering = jdbc.sql("update formality set step = :step, step_since = now()"
                        + " where reference = :reference and step <> :step")
                .param("step", position.step().name())
                .param("reference", reference.value())
                .update();
        actsNext(reference, position);
        if (entering > 0) {
            timeline.add(reference, "step." + position.step(), Map.of(), null);
        }
    }

    /** A file that has come to its end asks nothing of anybody. */
    @Override
    public void actsNext(Reference reference, Position position) {
        goods.holdOf(reference);
        var over = position.step().isFinal();
        jdbc.sql(AWAITED)
                .param("who", over ? null : position.who().name())
                .param("what", over ? null : position.what())
                .param("due", over ? null : due(position))
                .param("reference", reference.value())
                .param("step", position.step().name())
                .update();
        changes.mark(reference);
    }

    @Override
    public void competent(Reference reference, ControlService service) {
        goods.holdOf(reference);
        jdbc.sql("update formality set service = ? where reference = ?")
                .params(service.name(), reference.value())
                .update();
        changes.mark(reference);
    }

    @Override
    public void explained(Reference reference, Explanation why) {
        jdbc.sql("insert into decision_taken (reference, version, at, decision, table_version, inputs, rules, reason,"
                        + " legal_basis) select reference, version, now(), ?, ?, ?::jsonb, ?, ?, ? from formality"
                        + " where reference = ?")
                .params(
                        why.table(),
                        why.version(),
                        json.write(why.inputs()),
                        why.rules().toArray(String[]::new),
                        why.reason(),
                        why.legalBasis(),
                        reference.value())
                .update();
    }

    @Override
    public List<Facts> consignment(ConsignmentId consignment) {
        return facts.of(consignment);
    }

    @Override
    public List<Reference> formalitiesOf(ConsignmentId consignment) {
        return jdbc.sql("select reference from formality where consignment_id = ? and step <> 'DRAFT'"
                        + " order by created_at, reference")
                .param(consignment.value())
                .query((row, n) -> new Reference(row.getString(1)))
                .list();
    }

    @Override
    public void hold(ConsignmentId consignment) {
        goods.hold(consignment);
    }

    @Override
    public void missing(ConsignmentId consignment, List<Missing> missing) {
        goods.hold(consignment);
        jdbc.sql("delete from missing_formality where consignment_id = ?")
                .param(consignment.value())
                .update();
        missing.forEach(each -> jdbc.sql("insert into missing_formality values (?, ?, ?, ?, ?)")
                .params(
                        consignment.value(),
                        each.type().name(),
                        each.reason(),
                        each.legalBasis(),
                        each.goods().toArray(String[]::new))
                .update());
        formalitiesOf(consignment).forEach(changes::mark);
    }

    @Override
    public void moved(Reference replaced, Reference replacing) {
        timeline.add(replaced, "replacedBy", Map.of("reference", replacing.value()), null);
        timeline.add(replacing, "replaces", Map.of("reference", replaced.value()), null);
    }

    private static @Nullable Object due(Position position) {
        return position.dueAt() == null ? null : position.dueAt().atOffset(UTC);
    }
}
