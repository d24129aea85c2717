package fr.francesesame.goods.checks;

import static fr.francesesame.goods.checks.RecordedChecks.Qualification.known;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goods that the annexes do not settle: the inspector answers the question that decides, after which the law is asked again, or says
 * whether they are subject to control, and at what rate.
 */
@Component
class QualificationForm implements TaskForm {

    private static final String ANSWERS = "answers";
    private static final String TYPED = "typed";
    private static final String LINES = "lines";

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final GoodsChoice goods;
    private final QuestionChoice questions;

    QualificationForm(JdbcClient jdbc, Dossiers dossiers, GoodsChoice goods, QuestionChoice questions) {
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
        return Stream.of(
                        Field.several(ANSWERS, questions.options(task.reference())),
                        Field.lines(TYPED, questions.typed(task.reference())),
                        Field.rates(LINES, goods.of(task.reference(), line -> toQualify.contains(line.number()))))
                .filter(field -> field.name().equals(LINES) || !field.options().isEmpty())
                .map(Field::optional)
                .toList();
    }

    /** Each line is answered or given a rate, and no question is answered twice. */
    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        var told = told(answers, task);
        var typed = typed(answers, task);
        var lines = Stream.concat(told.stream().map(LineAnswered::question), typed.stream())
                .map(question -> Integer.valueOf(question.split(":", 2)[0]))
                .collect(Collectors.toSet());
        toQualify(task.reference()).stream()
                .filter(line -> !lines.contains(line) && !isRated(answers, line))
                .forEach(line -> faults.add(LINES + "." + line, "checks.fault.qualify"));
        typed.stream()
                .filter(question -> read(answers, question, task).isEmpty())
                .forEach(question ->
                        faults.add(TYPED + "." + question, "checks.fault.typed." + question.split(":", 2)[1]));
        if (told.stream().map(LineAnswered::question).distinct().count() < told.size()) {
            faults.add(ANSWERS, "checks.fault.answeredTwice");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var toQualify = toQualify(task.reference());
        questions.keep(task.reference(), told(answers, task), task.person());
        dossiers.lines(task.reference()).stream()
                .filter(line -> toQualify.contains(line.number()) && isRated(answers, line.number()))
                .forEach(line -> qualify(line, rate(answers, line), task));
        return Map.of();
    }

    private List<LineAnswered> told(Answers answers, Case task) {
        return Stream.concat(
                        answers.list(ANSWERS).stream().map(LineAnswered::of),
                        typed(answers, task).stream().flatMap(question -> read(answers, question, task).stream()))
                .toList();
    }

    /** Questions for which something was typed. */
    private List<String> typed(Answers answers, Case task) {
        return questions.typed(task.reference()).stream()
                .map(Option::value)
                .filter(question -> !text(answers, question).isEmpty())
                .toList();
    }

    private Optional<LineAnswered> read(Answers answers, String question, Case task) {
        return questions.read(task.reference(), question, text(answers, question));
    }

    private static String text(Answers answers, String question) {
        return answers.cell(TYPED, question, "text");
    }

    private static boolean isRated(Answers answers, int line) {
        return !answers.cell(LINES, String.valueOf(line), "subject").isEmpty();
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
        return answers.cell(LINES, number, "subject").equals("YES")
                ? answers.rate(LINES, number).orElseThrow()
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
