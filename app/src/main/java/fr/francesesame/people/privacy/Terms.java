package fr.francesesame.people.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The terms of use (CGU): their text by version, the version in force, and who has accepted it. */
@Component
class Terms {

    private static final String DOCUMENT = "CGU";

    private final String version;
    private final TermsAcceptances acceptances;
    private final Clock clock;

    Terms(@Value("${sesame.terms.version:1}") String version, TermsAcceptances acceptances, Clock clock) {
        this.version = version;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    String version() {
        return version;
    }

    /** Newest first: versions are numbered. */
    List<String> versions() {
        var known = new ArrayList<String>();
        for (var number = 1; resource(String.valueOf(number)).exists(); number++) {
            known.add(0, String.valueOf(number));
        }
        return known;
    }

    /** Well-formed HTML. */
    Optional<String> text(String asked) {
        var resource = resource(asked);
        try {
            return asked.matches("\\d{1,4}") && resource.exists()
                    ? Optional.of(resource.getContentAsString(UTF_8))
                    : Optional.empty();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    boolean isAccepted(String username) {
        return acceptances.isGiven(username, DOCUMENT, version);
    }

    void accept(String username) {
        acceptances.add(username, DOCUMENT, version, clock.instant());
    }

    private static ClassPathResource resource(String version) {
        return new ClassPathResource("terms/cgu/" + version + ".html");
    }
}
