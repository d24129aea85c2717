package fr.francesesame.foundation.taskforms;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import fr.francesesame.foundation.taskforms.Faults.Fault;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The form of a task: its dossier and questions, what is typed while it is typed, and the entry declared finished. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/form")
class TaskFormApi {

    private final TaskWork taskWork;
    private final Words words;

    TaskFormApi(TaskWork taskWork, Words words) {
        this.taskWork = taskWork;
        this.words = words;
    }

    @GetMapping
    FormSheet read(@PathVariable String taskId) {
        return taskWork.open(taskId);
    }

    @PutMapping(consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String taskId, @RequestBody Typed typed) {
        taskWork.keep(taskId, typed);
    }

    /** 422 with one sentence a field where the entry is not complete: what was typed is kept all the same. */
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<?> finish(@PathVariable String taskId, @RequestBody Typed typed) {
        var faults = taskWork.finish(taskId, typed);
        return faults.isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.unprocessableEntity().body(problem(faults));
    }

    private ProblemDetail problem(Map<String, Fault> faults) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, words.text("taskforms.incomplete", faults.size()));
        problem.setTitle(words.text("taskforms.incomplete.title"));
        problem.setProperty(
                "errors",
                faults.entrySet().stream()
                        .map(fault -> Map.of(
                                "field",
                                fault.getKey(),
                                "detail",
                                words.text(fault.getValue().sentence(), (Object[])
                                        fault.getValue().arguments())))
                        .toList());
        return problem;
    }
}
