package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.taskforms.FormSheet.Choice;
import fr.francesesame.foundation.taskforms.FormSheet.Question;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.processes.TaskList.TaskFacts;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a form into words; the sentences of {@code userTask_checkDocuments} stand under {@code form.checkDocuments}. */
@Component
class FormSheets {

    private static final Pattern KEPT_TO_OURSELVES = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final FormalityPanels formality;
    private final RecordedEntries entries;
    private final TaskFiles files;
    private final Handovers handovers;
    private final Words words;

    FormSheets(FormalityPanels formality, RecordedEntries entries, TaskFiles files, Handovers handovers, Words words) {
        this.files = files;
        this.formality = formality;
        this.entries = entries;
        this.handovers = handovers;
        this.words = words;
    }

    FormSheet of(TaskForm form, TaskFacts task, Case open) {
        var own = form.panels(open);
        var prefix = "form." + form.key().substring(form.key().indexOf('_') + 1);
        return new FormSheet(
                task.id(),
                KEPT_TO_OURSELVES.matcher(task.subject()).matches() ? null : task.subject(),
                task.name(),
                task.dueAt() == null ? null : words.time(task.dueAt(), own.isPresent() ? null : formality.post(open)),
                task.dueAt() == null ? null : term(form, open),
                words.text(prefix),
                open.person().equals(task.assignee()),
                form.fields(open).stream()
                        .map(field -> question(prefix + "." + field.name(), field, open))
                        .toList(),
                entries.find(task.id())
                        .map(RecordedEntries.Entry::answers)
                        .orElse(new Answers(Map.of()))
                        .over(form.proposed(open)),
                panels(own, open));
    }

    /** The task's own sentence, else the one of what its formality awaits. */
    private @Nullable String term(TaskForm form, Case open) {
        var own = words.find("term." + form.key());
        return own == null ? words.find("term." + formality.awaited(open)) : own;
    }

    private List<Panel> panels(Optional<List<Panel>> own, Case open) {
        var beside = own.orElseGet(() -> formality.of(open));
        var post = own.isPresent() ? null : formality.post(open);
        return Stream.concat(handovers.last(open.taskId()).map(given -> panel(given, post)).stream(), beside.stream())
                .filter(panel -> !panel.isEmpty())
                .toList();
    }

    private Panel panel(Handovers.Handover given, @Nullable BorderPost post) {
        return Panel.facts(
                words.text("taskforms.handover.panel"),
                List.of(
                        new Fact(words.text("taskforms.handover.panel.by"), given.from()),
                        new Fact(words.text("taskforms.handover.panel.to"), given.to()),
                        new Fact(words.text("taskforms.handover.panel.at"), words.time(given.at(), post)),
                        new Fact(words.text("taskforms.handover.panel.reason"), given.reason())));
    }

    private Question question(String key, Field field, Case open) {
        var when = field.when();
        var days = field.days();
        return new Question(
                field.name(),
                field.kind(),
                words.text(key),
                words.find(key + ".help"),
                field.required(),
                field.options().stream().map(option -> choice(key, option)).toList(),
                when == null ? null : when.field(),
                when == null ? Set.of() : when.values(),
                days == null ? null : days.from().day().toString(),
                days == null ? null : days.to().day().toString(),
                field.kind() == Field.Kind.FILES ? files.of(open, field.name()) : List.of());
    }

    private Choice choice(String key, Field.Option option) {
        return new Choice(
                option.value(),
                Objects.requireNonNullElseGet(option.label(), () -> words.text(key + "." + option.value())),
                words.find(key + "." + option.value() + ".help"),
                option.group() == null ? null : words.name(key + ".group", option.group()));
    }
}
