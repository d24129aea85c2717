package fr.francesesame.foundation.audit;

import java.util.Map;
import org.springframework.context.event.EventListener;
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

    private final RecordedAuditTrail auditTrail;
    private final AuditSeals seals;

    ConnectionWatch(RecordedAuditTrail auditTrail, AuditSeals seals) {
        this.auditTrail = auditTrail;
        this.seals = seals;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        auditTrail.connection(Act.of("SIGNED_IN").by(event.getAuthentication().getName()));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        var typed = event.getAuthentication().getName();
        var why = event.getException().getClass().getSimpleName();
        auditTrail.connection(Act.of("SIGN_IN_REFUSED")
                .by(seals.isAccount(typed) ? typed : "")
                .with(Map.of("why", why)));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        auditTrail.connection(Act.of("SIGNED_OUT").by(event.getAuthentication().getName()));
    }

    @Scheduled(cron = "0 15 4 * * *", zone = "Europe/Paris")
    void forgetOld() {
        seals.forgetOldConnections();
    }
}
