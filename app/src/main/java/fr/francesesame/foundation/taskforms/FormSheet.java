package fr.francesesame.foundation.taskforms;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form with everything its page shows, in French; {@code term}: where its due date comes from; {@code reference}: of the goods or the request, where people know it by one; {@code mine}: whoever asks has taken the task on. */
record FormSheet(
        String taskId,
        @Nullable String reference,
        String title,
        @Nullable String due,
        @Nullable String term,
        String intro,
        boolean mine,
        List<Question> questions,
        Answers answers,
        List<Panel> panels) {

    record Question(
            String name,
            Field.Kind kind,
            String label,
            @Nullable String help,
            boolean required,
            List<Choice> options,
            @Nullable String dependsOn,
            Set<String> dependsOnValues,
            @Nullable String from,
            @Nullable String to,
            List<JoinedFile> files) {}

    /** A file that is joined already; {@code size} in bytes. */
    record JoinedFile(String id, String name, int size) {}

    record Choice(String value, String label, @Nullable String help, @Nullable String group) {}
}
