package fr.francesesame.foundation.platform;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sessions are still somebody's: neither ended nor run out, and the account is active. */
@Component
public class LiveSessions {

    private final JdbcClient jdbc;

    LiveSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> among(Collection<String> sessions) {
        return jdbc.sql(
                        """
                select s.session_id from spring_session s join account a on a.username = s.principal_name
                where s.session_id = any(cast(? as bpchar[])) and a.active
                  and s.expiry_time > extract(epoch from now()) * 1000""")
                .param(sessions.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
