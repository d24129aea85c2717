package fr.francesesame.people.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Browsers by their digests, and the accounts that have signed in from them. */
@Component
class RecordedDevices {

    private final JdbcClient jdbc;

    RecordedDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean know(byte[] digest, String username) {
        return jdbc.sql("select exists (select 1 from known_device where digest = ? and lower(username) = lower(?))")
                .params(digest, username)
                .query(Boolean.class)
                .single();
    }

    void remember(byte[] digest, String username) {
        jdbc.sql(
                        """
                insert into known_device (digest, username) select ?, username from account where username = ?
                on conflict (digest, username) do update set seen_at = now()""")
                .params(digest, username)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from known_device where seen_at < now() - interval '6 months'")
                .update();
    }
}
