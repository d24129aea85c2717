package fr.francesesame.people.identity;

import fr.francesesame.foundation.platform.ProgramSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** Bounds guesses where passwords are accepted with each call. */
@Component
class BasicSignInLimits implements ProgramSecurity {

    private final SecretGuard guard;

    BasicSignInLimits(SecretGuard guard) {
        this.guard = guard;
    }

    @Override
    public void fit(HttpSecurity http) {
        http.addFilterAfter(new BasicGuard(guard), HeaderWriterFilter.class);
    }
}
