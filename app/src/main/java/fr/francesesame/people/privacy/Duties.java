package fr.francesesame.people.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in charge of persons' requests; in Tasklist the same people are the group {@code data-protection}. Templates use it as {@code @duties}. */
@Component("duties")
class Duties {

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on, where such an account exists. */
    void giveProtectionOfData(String username) {
        jdbc.sql("insert into account_duty (username, duty)"
                        + " select username, 'data-protection' from account where username = ? on conflict do nothing")
                .param(username)
                .update();
    }

    public boolean protectsData(String username) {
        return jdbc.sql("select 1 from account_duty d join account a using (username)"
                        + " where d.username = ? and d.duty = 'data-protection' and a.active")
                .param(username)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
