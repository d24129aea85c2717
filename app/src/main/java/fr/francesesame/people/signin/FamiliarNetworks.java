package fr.francesesame.people.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Networks that accounts have signed in from. */
@Component
class FamiliarNetworks {

    private final JdbcClient jdbc;

    FamiliarNetworks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(String username, String network) {
        jdbc.sql(
                        """
                insert into sign_in_network (username, network, seen_at)
                select username, cast(? as inet), now() from account where username = ?
                on conflict (username, network) do update set seen_at = now()""")
                .params(network, username)
                .update();
    }

    boolean know(String username, String network) {
        return jdbc.sql("select exists (select 1 from sign_in_network n join account a using (username)"
                        + " where lower(a.username) = lower(?) and n.network = cast(? as inet))")
                .params(username, network)
                .query(Boolean.class)
                .single();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from sign_in_network where seen_at < now() - interval '6 months'")
                .update();
    }
}
