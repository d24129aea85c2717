package fr.francesesame.checks;

import fr.francesesame.checks.FormSheet.Choice;
import fr.francesesame.checks.FormSheet.Question;
import fr.francesesame.processes.TaskList.TaskFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a form into words; the sentences of {@code userTask_checkDocuments} stand under {@code form.checkDocuments}. */
@Component
class FormSheets {

    private final DossierPanels dossier;
    private final CoursePanels course;
    private final HistoryPanels history;
    private final EntryBook entries;
    private final Words words;

    FormSheets(DossierPanels dossier, CoursePanels course, HistoryPanels history, EntryBook entries, Words words) {
        this.dossier = dossier;
        this.course = course;
        this.history = history;
        this.entries = entries;
        this.words = words;
    }

    FormSheet of(TaskForm form, TaskFacts task, Case open) {
        var prefix = "form." + form.key().substring(form.key().indexOf('_') + 1);
        return new FormSheet(
                task.id(),
                task.reference().value(),
                task.name(),
                task.dueAt() == null ? null : words.time(task.dueAt()),
                words.text(prefix),
                open.person().equals(task.assignee()),
                form.fields(open).stream()
                        .map(field -> question(prefix + "." + field.name(), field))
                        .toList(),
                entries.find(task.id())
                        .map(EntryBook.Entry::answers)
                        .orElse(new Answers(Map.of()))
                        .over(form.proposed(open)),
                panels(task));
    }

    private List<Panel> panels(TaskFacts task) {
        return Stream.of(course.of(task.reference()), history.of(task.reference()), dossier.of(task.reference()))
                .flatMap(List::stream)
                .filter(panel -> !panel.isEmpty())
                .toList();
    }

    private Question question(String key, Field field) {
        var when = field.when();
        return new Question(
                field.name(),
                field.kind(),
                words.text(key),
                words.find(key + ".help"),
                field.required(),
                field.options().stream().map(option -> choice(key, option)).toList(),
                when == null ? null : when.field(),
                when == null ? Set.of() : when.values());
    }

    private Choice choice(String key, Field.Option option) {
        return new Choice(
                option.value(),
                Objects.requireNonNullElseGet(option.label(), () -> words.text(key + "." + option.value())),
                words.find(key + "." + option.value() + ".help"),
                option.group() == null ? null : words.text(key + ".group." + option.group()));
    }
}
