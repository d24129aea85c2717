package fr.francesesame.foundation.audit;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Connection logs: sign-ins, refusals and sign-outs, kept six months. What was typed as an identifier is kept only where an
 * account bears it: people mistake the fields.
 */
@Component
class ConnectionWatch {

    private static final String OLD =
            "chain like 'CONNECTIONS-%' and to_date(substr(chain, 13), 'YYYY-MM-DD') < (now() - interval '6 months')::date";

    private final RecordedAuditTrail auditTrail;
    private final JdbcClient jdbc;

    ConnectionWatch(RecordedAuditTrail auditTrail, JdbcClient jdbc) {
        this.auditTrail = auditTrail;
        this.jdbc = jdbc;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        auditTrail.connection(Act.of("SIGNED_IN").by(event.getAuthentication().getName()));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        var typed = event.getAuthentication().getName();
        var why = event.getException().getClass().getSimpleName();
        auditTrail.connection(
                Act.of("SIGN_IN_REFUSED").by(exists(typed) ? typed : "").with(Map.of("why", why)));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        auditTrail.connection(Act.of("SIGNED_OUT").by(event.getAuthentication().getName()));
    }

    private boolean exists(String username) {
        return jdbc.sql("select 1 from account where username = ?")
                .param(username)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Days that are older than six months go whole: the database lets no other line go. */
    @Scheduled(cron = "0 15 4 * * *", zone = "Europe/Paris")
    void forgetOld() {
        jdbc.sql("delete from audit_seal where " + OLD).update();
        jdbc.sql("delete from audit_unsealed where line_id in (select id from audit_line where " + OLD + ")")
                .update();
        jdbc.sql("delete from audit_line where " + OLD).update();
    }
}
