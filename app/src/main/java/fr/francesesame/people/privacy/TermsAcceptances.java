package fr.francesesame.people.privacy;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who accepted which version of which document when. */
@Component
public class TermsAcceptances {

    private final JdbcClient jdbc;

    TermsAcceptances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was accepted before keeps its time. */
    public void add(String username, String document, String version, Instant at) {
        jdbc.sql("insert into terms_acceptance (username, document, version, accepted_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(username, document, version, Timestamp.from(at))
                .update();
    }

    boolean isGiven(String username, String document, String version) {
        return jdbc.sql("select 1 from terms_acceptance where username = ? and document = ? and version = ?")
                .params(username, document, version)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
