package fr.francesesame.foundation.audit;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.foundation.platform.EngineCallRefused;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A line for each refused call to the engine; so many an account, since whoever tries everything must not fill the journal. */
@Component
class RefusedCalls {

    private final AuditTrail trail;
    private final Tries tries;

    RefusedCalls(AuditTrail trail, Tries tries) {
        this.trail = trail;
        this.tries = tries;
    }

    @EventListener
    void refused(EngineCallRefused refused) {
        if (tries.take(Bound.ENGINE_REFUSED_FOR_ACCOUNT, refused.account()).isEmpty()) {
            trail.record(Act.of("ENGINE_CALL_REFUSED").by(refused.account()).with(Map.of("route", refused.call())));
        }
    }
}
