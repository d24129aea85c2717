package fr.francesesame.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows whoever guesses. Five tries of a name from a network are free, then waits double from 15 seconds to 15 minutes; a network
 * that tries many names, and an account tried from many networks, are bounded as well. Nobody is locked out for good: networks
 * that an account has signed in from do not wait for what others do elsewhere. A browser that an account has signed in from
 * waits for its own refusals only, whatever strangers do at its network. Names as typed are kept as digests, for somebody
 * may have typed his password.
 */
@Component
class SignInGuard {

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
    private final Tries tries;
    private final KnownDevices devices;

    SignInGuard(JdbcClient jdbc, Tries tries, KnownDevices devices) {
        this.jdbc = jdbc;
        this.tries = tries;
        this.devices = devices;
    }

    void enter(String name, SignInDetails from) {
        if (devices.know(from.device(), name)) {
            tries.left(Bound.REFUSED_FROM_DEVICE, of(name, from.device())).ifPresent(wait -> {
                throw new TooManyTries(wait);
            });
        } else {
            enter(name, from.network());
        }
    }

    private void enter(String name, String network) {
        var entered = jdbc.sql(ENTER)
                .param("name", digest(name))
                .param("network", network)
                .update();
        if (entered == 0) {
            throw new TooManyTries(waiting(name, network));
        }
        tries.left(Bound.REFUSED_FROM_NETWORK, network)
                .or(() -> attacked(name, network))
                .ifPresent(wait -> {
                    throw new TooManyTries(wait);
                });
    }

    private Optional<Duration> attacked(String name, String network) {
        return tries.left(Bound.REFUSED_FOR_ACCOUNT, name).filter(wait -> !isFamiliar(name, network));
    }

    void passed(String name, String network) {
        jdbc.sql("delete from sign_in_wait where name = ? and network = cast(? as inet)")
                .params(digest(name), network)
                .update();
    }

    void refused(String name, SignInDetails from) {
        if (devices.know(from.device(), name)) {
            tries.take(Bound.REFUSED_FROM_DEVICE, of(name, from.device()));
        } else {
            refused(name, from.network());
        }
    }

    private static String of(String name, String device) {
        return name + " " + device;
    }

    private void refused(String name, String network) {
        tries.take(Bound.REFUSED_FROM_NETWORK, network);
        if (!isFamiliar(name, network)) {
            tries.take(Bound.REFUSED_FOR_ACCOUNT, name);
        }
    }

    /** Its owner has chosen a new password: nothing he tried before counts. */
    void forgive(String username) {
        jdbc.sql("delete from sign_in_wait where name = ?")
                .param(digest(username))
                .update();
    }

    private Duration waiting(String name, String network) {
        var seconds = jdbc.sql("select greatest(extract(epoch from wait_until - now()), 1) from sign_in_wait"
                        + " where name = ? and network = cast(? as inet)")
                .params(digest(name), network)
                .query(Double.class)
                .optional()
                .orElse(1.0);
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private boolean isFamiliar(String name, String network) {
        return jdbc.sql("select exists (select 1 from sign_in_network n join account a using (username)"
                        + " where lower(a.username) = lower(?) and n.network = cast(? as inet))")
                .params(name, network)
                .query(Boolean.class)
                .single();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from sign_in_wait where tried_at < now() - interval '1 day'")
                .update();
        jdbc.sql("delete from sign_in_network where seen_at < now() - interval '6 months'")
                .update();
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(name.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
