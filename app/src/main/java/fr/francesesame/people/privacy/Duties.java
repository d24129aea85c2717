package fr.francesesame.people.privacy;

import fr.francesesame.portal.assistance.SupportDesk;
import fr.francesesame.processes.AssistanceDesk;
import fr.francesesame.processes.PersonRequestStarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is in charge of persons' requests, and of those for assistance; in Tasklist the same people are a group of that name. Templates use it as
 * {@code @duties}.
 */
@Component("duties")
class Duties implements SupportDesk {

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean protectsData(String username) {
        return has(username, PersonRequestStarter.OFFICERS);
    }

    @Override
    public boolean has(String username) {
        return has(username, AssistanceDesk.SUPPORT);
    }

    private boolean has(String username, String duty) {
        return jdbc.sql("select exists (select 1 from account_duty d join account a using (username)"
                        + " where d.username = ? and d.duty = ? and a.active)")
                .params(username, duty)
                .query(Boolean.class)
                .single();
    }
}
