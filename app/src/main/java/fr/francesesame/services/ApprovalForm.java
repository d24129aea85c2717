package fr.francesesame.services;

import fr.francesesame.taskforms.Answers;
import fr.francesesame.taskforms.Case;
import fr.francesesame.taskforms.Faults;
import fr.francesesame.taskforms.Field;
import fr.francesesame.taskforms.Panel;
import fr.francesesame.taskforms.TaskForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The approval is granted or refused, where the service asks for one. */
@Component
class ApprovalForm implements TaskForm {

    private static final int LONGEST_REFERENCE = 60;

    private final Adhesions adhesions;
    private final AdhesionFacts facts;

    ApprovalForm(Adhesions adhesions, AdhesionFacts facts) {
        this.adhesions = adhesions;
        this.facts = facts;
    }

    @Override
    public String key() {
        return "userTask_grantApproval";
    }

    @Override
    public boolean isOfAdministrators() {
        return true;
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("decision", "GRANT", "REFUSE"),
                Field.line("reference").when("decision", "GRANT"),
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
        var favourable = answers.is("decision", "GRANT");
        if (favourable) {
            adhesions.approved(id, answers.text("reference"));
        } else {
            adhesions.reason(id, answers.text("reason"));
        }
        adhesions.decidedBy(id, task.person());
        return Map.of("approvalGranted", favourable);
    }
}
