package fr.francesesame.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.limits.Tries;
import fr.francesesame.platform.ProgramDoor;
import org.springframework.context.MessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** Bounds guesses where passwords are accepted with each call. */
@Component
class BasicDoor implements ProgramDoor {

    private final Tries tries;
    private final ObjectMapper json;
    private final MessageSource sentences;

    BasicDoor(Tries tries, ObjectMapper json, MessageSource sentences) {
        this.tries = tries;
        this.json = json;
        this.sentences = sentences;
    }

    @Override
    public void fit(HttpSecurity http) {
        http.addFilterAfter(new BasicGuard(tries, json, sentences), HeaderWriterFilter.class);
    }
}
