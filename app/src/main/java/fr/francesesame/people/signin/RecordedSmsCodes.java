package fr.francesesame.people.signin;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Codes that were sent, as digests, for five minutes and five tries. */
@Component
class RecordedSmsCodes {

    private final JdbcClient jdbc;

    RecordedSmsCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isUnderWay(String username) {
        return jdbc.sql(
                        "select exists (select 1 from sms_code where username = ? and expires_at > now() and tries < 5)")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    /** The only one that counts from then on. */
    void keep(String username, String mobile, byte[] digest) {
        jdbc.sql(
                        """
                insert into sms_code (username, digest, mobile, expires_at) values (:u, :d, :m, now() + interval '5 minutes')
                on conflict (username) do update set digest = :d, mobile = :m, tries = 0, expires_at = excluded.expires_at""")
                .param("u", username)
                .param("d", digest)
                .param("m", mobile)
                .update();
    }

    /** The number the code was sent to, if it is that one; it then serves no second time. */
    Optional<String> use(String username, byte[] digest) {
        var counted = jdbc.sql(
                        "update sms_code set tries = tries + 1 where username = ? and tries < 5 and expires_at > now()")
                .param(username)
                .update();
        return counted == 0
                ? Optional.empty()
                : jdbc.sql("delete from sms_code where username = ? and digest = ? returning mobile")
                        .params(username, digest)
                        .query(String.class)
                        .optional();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from sms_code where expires_at < now()").update();
    }
}
