package fr.francesesame.goods.intake;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.goods.checks.DecisionAnew;
import fr.francesesame.goods.consignments.Timeline;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The register refuses our decision: the inspector reads why, and either sends the same again once its cause is mended, or takes it back and
 * decides anew. What is taken back stays on record.
 */
@Component
class TakeUpForm implements TaskForm {

    private static final String NEXT = "next";
    private static final String RESEND = "RESEND";

    private final SentDecisions sent;
    private final DecisionAnew anew;
    private final Timeline timeline;

    TakeUpForm(SentDecisions sent, DecisionAnew anew, Timeline timeline) {
        this.sent = sent;
        this.anew = anew;
        this.timeline = timeline;
    }

    @Override
    public String key() {
        return "userTask_takeUpDecision";
    }

    @Override
    public List<Field> fields(Case task) {
        var other = anew.choices(task.reference()).toArray(String[]::new);
        var choices = Stream.concat(Stream.of(RESEND), Stream.of(other)).toArray(String[]::new);
        return Stream.of(
                        Stream.of(Field.choice(NEXT, choices)),
                        anew.details(task.reference(), NEXT).stream(),
                        other.length == 0
                                ? Stream.<Field>of()
                                : Stream.of(Field.text("reason").when(NEXT, other)),
                        Stream.of(Field.text("comment").optional().when(NEXT, RESEND)))
                .flatMap(fields -> fields)
                .toList();
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        anew.judge(answers, task.reference(), faults);
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        if (answers.is(NEXT, RESEND)) {
            timeline.add(task.reference(), "decisionResent", Map.of(), task.person());
            return Map.of("decisionMaintained", true);
        }
        var reason = answers.text("reason");
        sent.withdraw(task.reference(), task.person(), reason);
        timeline.add(task.reference(), "decisionWithdrawn", Map.of("reason", reason), task.person());
        return Map.of(
                "decisionMaintained",
                false,
                "conclusion",
                anew.decide(answers, task.reference()).name());
    }
}
