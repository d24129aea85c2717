package fr.francesesame.goods.checks;

import static fr.francesesame.goods.checks.CheckBook.Qualification.known;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goods that the annexes do not settle: the inspector says whether they are subject to control, and at what rate. */
@Component
class QualificationForm implements TaskForm {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final GoodsChoice goods;
    private final LineQuestions questions;

    QualificationForm(JdbcClient jdbc, Dossiers dossiers, GoodsChoice goods, LineQuestions questions) {
        this.questions = questions;
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.goods = goods;
    }

    @Override
    public String key() {
        return "userTask_qualifyGoods";
    }

    @Override
    public List<Field> fields(Case task) {
        var toQualify = toQualify(task.reference());
        var asked = questions.of(task.reference());
        return List.of(Field.rates(
                "lines",
                goods.of(
                        task.reference(),
                        line -> toQualify.contains(line.number()),
                        line -> asked.getOrDefault(line.number(), ""))));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var toQualify = toQualify(task.reference());
        dossiers.lines(task.reference()).stream()
                .filter(line -> toQualify.contains(line.number()))
                .forEach(line -> qualify(line, rate(answers, line), task));
        return Map.of();
    }

    private Set<Integer> toQualify(Reference reference) {
        return jdbc.sql("select line from line_frequency where reference = ? and status = 'TO_QUALIFY'")
                .param(reference.value())
                .query(Integer.class)
                .set();
    }

    /** Not subject to control is a rate of nought. */
    private static BigDecimal rate(Answers answers, GoodsLine line) {
        var number = String.valueOf(line.number());
        return answers.cell("lines", number, "subject").equals("YES")
                ? answers.rate("lines", number).orElseThrow()
                : BigDecimal.ZERO;
    }

    private void qualify(GoodsLine line, BigDecimal rate, Case task) {
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
