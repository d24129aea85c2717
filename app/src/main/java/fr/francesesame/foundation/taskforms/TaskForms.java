package fr.francesesame.foundation.taskforms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms by the task they belong to. */
@Component
class TaskForms {

    private final Map<String, TaskForm> byKey;

    TaskForms(List<TaskForm> forms) {
        this.byKey = forms.stream().collect(Collectors.toMap(TaskForm::key, Function.identity()));
    }

    Optional<TaskForm> of(String taskKey) {
        return Optional.ofNullable(byKey.get(taskKey));
    }
}
