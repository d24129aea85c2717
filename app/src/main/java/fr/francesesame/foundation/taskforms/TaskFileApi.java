package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.taskforms.FormSheet.JoinedFile;
import fr.francesesame.foundation.taskforms.TaskWork.NoSuchTask;
import fr.francesesame.foundation.uploads.RefusedFile;
import fr.francesesame.foundation.uploads.UploadGuard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Photographs and documents that an inspector joins to a question of a form, and takes back until the task is done. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/form/files/{field}")
class TaskFileApi {

    private final TaskWork taskWork;
    private final UploadGuard guard;
    private final TaskFiles files;
    private final Words words;

    TaskFileApi(TaskWork taskWork, UploadGuard guard, TaskFiles files, Words words) {
        this.taskWork = taskWork;
        this.guard = guard;
        this.files = files;
        this.words = words;
    }

    /** 422 with a sentence where the file is not one that is taken. */
    @PostMapping
    ResponseEntity<?> add(
            @PathVariable String taskId,
            @PathVariable String field,
            @RequestParam(required = false) @Nullable MultipartFile fichier) {
        var task = taskWork.taken(taskId, field);
        return fichier == null ? refused("uploads.fault.none", "") : keep(task, field, fichier);
    }

    private ResponseEntity<?> keep(Case task, String field, MultipartFile given) {
        try {
            var file = guard.accept(given);
            var added = files.add(task, field, file);
            return added.isPresent()
                    ? ResponseEntity.status(HttpStatus.CREATED)
                            .body(new JoinedFile(added.get().toString(), file.name(), file.content().length))
                    : refused("uploads.fault.tooMany", file.name());
        } catch (RefusedFile unfit) {
            return refused(unfit.sentence(), unfit.name());
        }
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String taskId, @PathVariable String field, @PathVariable String id) {
        var task = taskWork.taken(taskId, field);
        if (!files.remove(task, field, uuid(id))) {
            throw new NoSuchTask();
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchTask();
        }
    }

    private ResponseEntity<ProblemDetail> refused(String sentence, String name) {
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, words.text(sentence, name)));
    }
}
