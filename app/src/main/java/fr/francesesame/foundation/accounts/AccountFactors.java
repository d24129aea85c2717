package fr.francesesame.foundation.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The second factor that an account has beside its password. */
@Component
public class AccountFactors {

    private final JdbcClient jdbc;

    AccountFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void setNone(String username) {
        jdbc.sql("update account set security_level = 'PASSWORD', second_factor_confirmed_at = null, totp_secret = null"
                        + " where username = ?")
                .param(username)
                .update();
    }

    /** {@code mobile}: E.164, where a code has just been read. */
    public void setSms(String username, String mobile) {
        jdbc.sql("update account set security_level = 'SMS', second_factor_confirmed_at = now(), totp_secret = null,"
                        + " mobile = ? where username = ?")
                .params(mobile, username)
                .update();
    }

    /** {@code secret}: encrypted; {@code step}: the last one that served (RFC 6238). */
    public void setTotp(String username, byte[] secret, long step) {
        jdbc.sql("update account set security_level = 'TOTP', second_factor_confirmed_at = now(), totp_secret = ?,"
                        + " totp_last_step = ? where username = ?")
                .params(secret, step, username)
                .update();
    }

    /** False where another request has used this step, or a later one. */
    public boolean use(String username, long step) {
        return jdbc.sql(
                                "update account set totp_last_step = :step where username = :username and totp_last_step < :step")
                        .param("step", step)
                        .param("username", username)
                        .update()
                == 1;
    }
}
