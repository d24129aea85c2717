package fr.francesesame.people.services;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The convention of use came back signed, on paper, or it cannot be accepted. */
@Component
class ConventionForm extends AdhesionStep {

    private final Adhesions adhesions;
    private final AdhesionLetters letters;
    private final AdhesionDays days;

    ConventionForm(Adhesions adhesions, AdhesionForms facts, AdhesionLetters letters, AdhesionDays days) {
        super(adhesions, facts, "conventionAccepted");
        this.adhesions = adhesions;
        this.letters = letters;
        this.days = days;
    }

    @Override
    public String key() {
        return "userTask_registerConvention";
    }

    @Override
    List<String> answers() {
        return List.of("ACCEPT", "REFUSE");
    }

    @Override
    List<Field> further(Case task) {
        return List.of(Field.day("signedOn", days.sinceRequest(Adhesion.id(task.subject()))));
    }

    @Override
    void favourable(long id, Answers answers) {
        adhesions.convention(id, answers.text(REFERENCE), LocalDate.parse(answers.text("signedOn")));
        letters.post(adhesions.get(id));
    }
}
