package fr.francesesame.goods.checks;

import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordedIntensifications implements Intensifications {

    /** Favourable consignments since the last finding; the streak is what counts. */
    private static final String STREAK =
            """
            select count(*) from intensified_consignment c where c.control_id = ? and c.favourable
              and c.at > coalesce((select max(at) from intensified_consignment f where f.control_id = c.control_id
                and not f.favourable), '-infinity')
            """;

    private final JdbcClient jdbc;
    private final Dossiers dossiers;

    RecordedIntensifications(JdbcClient jdbc, Dossiers dossiers) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
    }

    @Override
    public List<Raised> inForce(FormalityType type) {
        return open(type).stream().map(Control::raised).toList();
    }

    private List<Control> open(FormalityType type) {
        return jdbc.sql(
                        "select id, cn, origin, establishment from intensified_control where ended_at is null and type = ?")
                .param(type.name())
                .query((row, number) -> new Control(
                        row.getLong("id"),
                        new Raised(row.getString("cn"), row.getString("origin"), row.getString("establishment"))))
                .list();
    }

    private record Control(long id, Raised raised) {

        boolean covers(GoodsLine line) {
            return raised.covers(line.cn(), line.origin(), line.establishment());
        }
    }

    @Override
    @Transactional
    public void counted(Reference reference, boolean favourable) {
        var lines = dossiers.lines(reference);
        open(dossiers.facts(reference).type()).stream()
                .filter(control -> lines.stream().anyMatch(control::covers))
                .forEach(control -> count(control.id(), reference, favourable));
    }

    /** Under which raised controls each line stands now, kept with the frequencies that follow from them. */
    void note(Reference reference) {
        var open = open(dossiers.facts(reference).type());
        jdbc.sql("delete from raised_line where reference = ?")
                .param(reference.value())
                .update();
        dossiers.lines(reference).forEach(line -> open.stream()
                .filter(control -> control.covers(line))
                .forEach(control -> jdbc.sql(
                                "insert into raised_line (reference, line, control_id, reason)"
                                        + " select ?, ?, id, reason from intensified_control where id = ? on conflict do nothing")
                        .params(reference.value(), line.number(), control.id())
                        .update()));
    }

    /** Why the checks of the formality are raised; empty where they are not. */
    List<String> reasons(Reference reference) {
        return jdbc.sql("select distinct reason from raised_line where reference = ? order by 1")
                .param(reference.value())
                .query(String.class)
                .list();
    }

    /** A bad finding raises the controls of the same goods (2019/2129 art 5); no lines: all of them. */
    void raise(Reference reference, List<Integer> lines, String reason, String person) {
        var type = dossiers.facts(reference).type();
        dossiers.lines(reference).stream()
                .filter(line -> lines.isEmpty() || lines.contains(line.number()))
                .filter(line -> line.origin() != null)
                .filter(line -> open(type).stream().noneMatch(control -> control.covers(line)))
                .forEach(line -> open(type, line, reference, reason, person));
    }

    private void open(FormalityType type, GoodsLine line, Reference source, String reason, String person) {
        jdbc.sql("insert into intensified_control (type, cn, origin, establishment, reason, source, person)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(type.name(), line.cn(), line.origin(), line.establishment(), reason, source.value(), person)
                .update();
    }

    private void count(long control, Reference reference, boolean favourable) {
        jdbc.sql("insert into intensified_consignment (control_id, reference, favourable) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(control, reference.value(), favourable)
                .update();
        jdbc.sql(
                        "update intensified_control set ended_at = now(), ended_reason = 'STREAK' where id = ? and ended_at is null"
                                + " and target <= (" + STREAK + ")")
                .params(control, control)
                .update();
    }
}
