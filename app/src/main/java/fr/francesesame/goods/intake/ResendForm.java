package fr.francesesame.goods.intake;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.FormalityPanels;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.consignments.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The register refuses our decision: the inspector reads why, has it mended where it is kept, and sends it again. Whatever is decided in
 * the register itself meanwhile ends the task.
 */
@Component
class ResendForm implements TaskForm {

    private final SentDecisions sent;
    private final FormalityPanels dossier;
    private final Timeline timeline;
    private final Words words;

    ResendForm(SentDecisions sent, FormalityPanels dossier, Timeline timeline, Words words) {
        this.sent = sent;
        this.dossier = dossier;
        this.timeline = timeline;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_resendDecision";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(Field.choice("next", "RESEND"), Field.text("comment").optional());
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        var panels = new ArrayList<Panel>();
        sent.refusal(task.reference()).ifPresent(refusal -> panels.add(answer(refusal, task)));
        panels.addAll(dossier.of(task));
        return Optional.of(panels);
    }

    private Panel answer(SentDecisions.Refusal refusal, Case task) {
        return Panel.facts(
                words.text("traces.returned"),
                List.of(
                        new Fact(words.text("traces.returned.at"), words.time(refusal.at(), dossier.post(task))),
                        new Fact(words.text("traces.returned.answer"), refusal.answer())));
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        timeline.add(task.reference(), "decisionResent", Map.of(), task.person());
        return Map.of();
    }
}
