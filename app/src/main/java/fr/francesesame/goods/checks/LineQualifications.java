package fr.francesesame.goods.checks;

import static fr.francesesame.goods.checks.RecordedChecks.Qualification.known;

import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines that the annexes do not settle, and the rates that inspectors gave them. */
@Repository
class LineQualifications {

    private final JdbcClient jdbc;

    LineQualifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of the lines that wait for one. */
    Set<Integer> awaited(Reference reference) {
        return jdbc.sql("select line from line_frequency where reference = ? and status = 'TO_QUALIFY'")
                .param(reference.value())
                .query(Integer.class)
                .set();
    }

    void keep(GoodsLine line, BigDecimal rate, Case task) {
        jdbc.sql("insert into line_qualification values (?, ?, ?, ?, ?, ?, ?, now())"
                        + " on conflict (reference, line, cn, eppo, origin) do update"
                        + " set rate = excluded.rate, person = excluded.person, at = excluded.at")
                .params(
                        task.reference().value(),
                        line.number(),
                        line.cn(),
                        known(line.eppo()),
                        known(line.origin()),
                        rate,
                        task.person())
                .update();
    }
}
