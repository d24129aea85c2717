package fr.francesesame.foundation.taskforms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Answers as they are kept in a jsonb column. */
@Component
class AnswersJson {

    private final ObjectMapper mapper;

    AnswersJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Answers answers) {
        try {
            return mapper.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Answers read(String text) {
        try {
            return mapper.readValue(text, Answers.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
