package fr.francesesame.people.services;

import fr.francesesame.foundation.taskforms.Answers;
import java.util.List;
import org.springframework.stereotype.Component;

/** The approval is granted or refused, where the service asks for one. */
@Component
class ApprovalForm extends AdhesionStep {

    private final Adhesions adhesions;

    ApprovalForm(Adhesions adhesions, AdhesionForms facts) {
        super(adhesions, facts, "approvalGranted");
        this.adhesions = adhesions;
    }

    @Override
    public String key() {
        return "userTask_grantApproval";
    }

    @Override
    List<String> answers() {
        return List.of("GRANT", "REFUSE");
    }

    @Override
    void favourable(long id, Answers answers) {
        adhesions.approved(id, answers.text(REFERENCE));
    }
}
