package fr.francesesame.services;

import fr.francesesame.taskforms.Answers;
import fr.francesesame.taskforms.Case;
import fr.francesesame.taskforms.Faults;
import fr.francesesame.taskforms.Field;
import fr.francesesame.taskforms.Panel;
import fr.francesesame.taskforms.TaskForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The convention of use came back signed, on paper, or it cannot be accepted. */
@Component
class ConventionForm implements TaskForm {

    private static final int LONGEST_REFERENCE = 60;

    private final Adhesions adhesions;
    private final AdhesionFacts facts;
    private final AdhesionLetters letters;

    ConventionForm(Adhesions adhesions, AdhesionFacts facts, AdhesionLetters letters) {
        this.adhesions = adhesions;
        this.facts = facts;
        this.letters = letters;
    }

    @Override
    public String key() {
        return "userTask_registerConvention";
    }

    @Override
    public boolean isOfAdministrators() {
        return true;
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("decision", "ACCEPT", "REFUSE"),
                Field.line("reference").when("decision", "ACCEPT"),
                Field.day("signedOn").when("decision", "ACCEPT"),
                Field.text("reason").when("decision", "REFUSE"));
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        return Optional.of(facts.of(task));
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.text("reference").length() > LONGEST_REFERENCE) {
            faults.add("reference", "services.fault.reference");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var id = Adhesion.id(task.subject());
        var favourable = answers.is("decision", "ACCEPT");
        if (favourable) {
            adhesions.convention(id, answers.text("reference"), LocalDate.parse(answers.text("signedOn")));
            letters.post(adhesions.get(id));
        } else {
            adhesions.reason(id, answers.text("reason"));
        }
        adhesions.decidedBy(id, task.person());
        return Map.of("conventionAccepted", favourable);
    }
}
