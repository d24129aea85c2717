package fr.francesesame.people.services;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the audit found, where the service asks for one. */
@Component
class AuditForm extends AdhesionStep {

    private final Adhesions adhesions;
    private final AdhesionLetters letters;
    private final AdhesionDays days;

    AuditForm(Adhesions adhesions, AdhesionForms facts, AdhesionLetters letters, AdhesionDays days) {
        super(adhesions, facts, "auditFavourable");
        this.adhesions = adhesions;
        this.letters = letters;
        this.days = days;
    }

    @Override
    public String key() {
        return "userTask_recordAudit";
    }

    @Override
    List<String> answers() {
        return List.of("FAVOURABLE", "UNFAVOURABLE");
    }

    @Override
    List<Field> further(Case task) {
        return List.of(Field.day("auditedOn", days.sinceConvention(Adhesion.id(task.subject()))));
    }

    @Override
    void favourable(long id, Answers answers) {
        adhesions.audited(id, answers.text(REFERENCE), LocalDate.parse(answers.text("auditedOn")));
        letters.post(adhesions.get(id));
    }
}
