package fr.francesesame.insight.evidence;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.FormalityPanels;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The agent's answer to an operator who asks for the records of a formality. */
@Component
class EvidenceForm implements TaskForm {

    private final RecordedEvidenceRequests evidenceRequests;
    private final FormalityPanels dossier;
    private final Words words;

    EvidenceForm(RecordedEvidenceRequests evidenceRequests, FormalityPanels dossier, Words words) {
        this.evidenceRequests = evidenceRequests;
        this.dossier = dossier;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_answerEvidenceRequest";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("answer", "GRANTED", "REFUSED"),
                Field.text("reason").when("answer", "REFUSED"));
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        var request = evidenceRequests
                .open(task.reference())
                .map(row -> Panel.facts(
                        words.text("evidence.panel"),
                        List.of(
                                new Fact(words.text("evidence.panel.by"), row.username()),
                                new Fact(
                                        words.text("evidence.panel.at"), words.time(row.askedAt(), dossier.post(task))),
                                new Fact(words.text("evidence.panel.reason"), row.reason()))));
        return Optional.of(
                Stream.concat(request.stream(), dossier.of(task).stream()).toList());
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        evidenceRequests
                .open(task.reference())
                .ifPresent(row -> evidenceRequests.answered(
                        row.id(), answers.is("answer", "GRANTED"), answers.text("reason"), task.person()));
        return Map.of("answer", answers.text("answer"));
    }
}
