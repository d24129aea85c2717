package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.processes.ports.TaskResults;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Completes a task with what was typed and checked; the entry is judged once more, the world may have moved since. */
@Component
class EnteredResults implements TaskResults {

    private final TaskForms forms;
    private final RecordedEntries entries;
    private final FieldRules rules;
    private final Words words;
    private final AuditTrail audit;

    EnteredResults(TaskForms forms, RecordedEntries entries, FieldRules rules, Words words, AuditTrail audit) {
        this.forms = forms;
        this.entries = entries;
        this.rules = rules;
        this.words = words;
        this.audit = audit;
    }

    @Override
    public Map<String, Object> complete(String taskId, String taskKey, String subject, String person) {
        var form = forms.of(taskKey).orElseThrow(() -> refused("taskforms.noForm"));
        var entry = entries.find(taskId)
                .filter(RecordedEntries.Entry::ready)
                .filter(typed -> person.isEmpty() || typed.person().equals(person))
                .orElseThrow(() -> refused("taskforms.notReady"));
        var task = new Case(taskId, subject, entry.person());
        if (!rules.faults(form, entry.answers(), task).byField().isEmpty()) {
            throw refused("taskforms.notReady");
        }
        entries.done(taskId);
        var results = form.apply(entry.answers(), task);
        audit.record(Act.of("TASK_COMPLETED")
                .by(entry.person())
                .on(Act.Kind.CASE, subject)
                .with(Map.of("task", taskKey)));
        return results;
    }

    private IncompleteTask refused(String sentence) {
        return new IncompleteTask(words.text(sentence));
    }
}
