package fr.francesesame.people.signin;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Refused sign-ins in a row, by the digest of the name as typed and the network. */
@Component
class RecordedWaits {

    /** Counted before the password is looked at, so that tries at the same moment do not slip through. */
    private static final String ENTER =
            """
            insert into sign_in_wait as w (name, network, failures, tried_at, wait_until)
            values (:name, cast(:network as inet), 1, now(), now())
            on conflict (name, network) do update set tried_at = now(),
              failures = case when w.tried_at < now() - interval '1 hour' then 1 else w.failures + 1 end,
              wait_until = case when w.tried_at < now() - interval '1 hour' or w.failures < 4 then now()
                else now() + make_interval(secs => least(15 * power(2, least(w.failures, 12) - 4), 900)) end
            where w.wait_until <= now()
            """;

    private final JdbcClient jdbc;

    RecordedWaits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it still has to wait. */
    boolean enter(byte[] name, String network) {
        return jdbc.sql(ENTER).param("name", name).param("network", network).update() > 0;
    }

    Duration left(byte[] name, String network) {
        var seconds = jdbc.sql("select greatest(extract(epoch from wait_until - now()), 1) from sign_in_wait"
                        + " where name = ? and network = cast(? as inet)")
                .params(name, network)
                .query(Double.class)
                .optional()
                .orElse(1.0);
        return Duration.ofMillis((long) (seconds * 1000));
    }

    void forgive(byte[] name, String network) {
        jdbc.sql("delete from sign_in_wait where name = ? and network = cast(? as inet)")
                .params(name, network)
                .update();
    }

    void forgive(byte[] name) {
        jdbc.sql("delete from sign_in_wait where name = ?").param(name).update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from sign_in_wait where tried_at < now() - interval '1 day'")
                .update();
    }
}
