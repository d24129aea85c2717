package fr.francesesame.people.privacy;

import fr.francesesame.people.privacy.RequestRows.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a granted request changes. Access and rectification are given by the officer himself. */
@Component
class Effects {

    private static final String QUIET =
            """
            insert into notification_preference (username, channel, kind, enabled)
            select ?, channel, kind, false from unnest(array['EMAIL', 'SMS']) as c(channel),
              unnest(array['ACTION', 'APPOINTMENT', 'DECISION', 'PROGRESS']) as k(kind)
            on conflict (username, channel, kind) do update set enabled = false
            """;

    private final JdbcClient jdbc;
    private final Pseudonymisation pseudonymisation;

    Effects(JdbcClient jdbc, Pseudonymisation pseudonymisation) {
        this.jdbc = jdbc;
        this.pseudonymisation = pseudonymisation;
    }

    /** Nobody without an account is known to Sésame by more than the request itself. */
    void of(Row request) {
        var username = request.username();
        if (username != null) {
            switch (request.kind()) {
                case ERASURE -> pseudonymisation.of(username, "ERASURE");
                case LIMITATION -> restrict(username, "LIMITATION");
                case OBJECTION -> restrict(username, "OBJECTION");
                case ACCESS, RECTIFICATION -> {}
            }
        }
    }

    /** False while a limitation holds: the data stay as they are (GDPR art 18). */
    boolean mend(String username, PersonForm form) {
        return jdbc.sql("update account set first_name = ?, last_name = ?, mobile = nullif(?, '') where username = ?"
                                + " and not exists (select 1 from processing_restriction r where r.username = account.username"
                                + " and r.kind = 'LIMITATION')")
                        .params(form.firstName(), form.lastName(), form.number(), username)
                        .update()
                == 1;
    }

    private void restrict(String username, String kind) {
        jdbc.sql(
                        "insert into processing_restriction (username, kind, since) values (?, ?, now()) on conflict do nothing")
                .params(username, kind)
                .update();
        jdbc.sql(QUIET).param(username).update();
    }
}
