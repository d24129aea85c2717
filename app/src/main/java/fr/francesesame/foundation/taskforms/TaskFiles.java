package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.taskforms.FormSheet.JoinedFile;
import fr.francesesame.foundation.uploads.CleanFile;
import fr.francesesame.foundation.uploads.DossierFiles;
import fr.francesesame.foundation.uploads.DossierFiles.Owner;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The files of a task's questions: its own while it is in work, then those of what it found. */
@Component
public class TaskFiles {

    private static final int MOST = 10;

    private final DossierFiles files;

    TaskFiles(DossierFiles files) {
        this.files = files;
    }

    List<JoinedFile> of(Case task, String field) {
        return files.at(task.subject(), Owner.TASK, place(task, field)).stream()
                .map(file -> new JoinedFile(file.id().toString(), file.name(), file.size()))
                .toList();
    }

    /** Empty where the question has as many as it can hold. */
    Optional<UUID> add(Case task, String field, CleanFile file) {
        return of(task, field).size() >= MOST
                ? Optional.empty()
                : Optional.of(files.add(task.subject(), Owner.TASK, place(task, field), file, task.person()));
    }

    boolean remove(Case task, String field, UUID id) {
        return files.remove(task.subject(), place(task, field), id);
    }

    /** The entry is good: its files belong to the finding from now on. */
    public void belongToFinding(Case task, String field, long finding) {
        files.move(task.subject(), place(task, field), Owner.FINDING, String.valueOf(finding));
    }

    /** Nothing is concluded yet, and what was seen is kept: under a name that the next finding of the formality shows. */
    public void keep(Case task, String field, String name) {
        files.move(task.subject(), place(task, field), Owner.FINDING, name);
    }

    private static String place(Case task, String field) {
        return task.taskId() + "/" + field;
    }
}
