package fr.francesesame.people.services;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.TaskForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of an adhesion that an administrator decides: for it, with a reference of the paper that says so, or against it, with
 * a reason. {@code outcome}: the process variable that then says which.
 */
abstract class AdhesionStep implements TaskForm {

    static final String REFERENCE = "reference";

    private static final String DECISION = "decision";
    private static final int LONGEST_REFERENCE = 60;

    private final Adhesions adhesions;
    private final AdhesionForms facts;
    private final String outcome;

    AdhesionStep(Adhesions adhesions, AdhesionForms facts, String outcome) {
        this.adhesions = adhesions;
        this.facts = facts;
        this.outcome = outcome;
    }

    /** The two answers, the favourable one first. */
    abstract List<String> answers();

    /** What else is asked for with a favourable answer. */
    List<Field> further(Case task) {
        return List.of();
    }

    abstract void favourable(long id, Answers answers);

    @Override
    public boolean isOfAdministrators() {
        return true;
    }

    @Override
    public List<Field> fields(Case task) {
        var yes = answers().get(0);
        var asked = Stream.concat(Stream.of(Field.line(REFERENCE)), further(task).stream())
                .map(field -> field.when(DECISION, yes));
        return Stream.of(
                        Stream.of(Field.choice(DECISION, answers().toArray(String[]::new))),
                        asked,
                        Stream.of(Field.text("reason").when(DECISION, answers().get(1))))
                .flatMap(fields -> fields)
                .toList();
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        return Optional.of(facts.of(task));
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.text(REFERENCE).length() > LONGEST_REFERENCE) {
            faults.add(REFERENCE, "services.fault.reference");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var id = Adhesion.id(task.subject());
        var favourable = answers.is(DECISION, answers().get(0));
        if (favourable) {
            favourable(id, answers);
        } else {
            adhesions.reason(id, answers.text("reason"));
        }
        adhesions.decidedBy(id, task.person());
        return Map.of(outcome, favourable);
    }
}
