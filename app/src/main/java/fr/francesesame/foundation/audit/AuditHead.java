package fr.francesesame.foundation.audit;

import fr.francesesame.foundation.audit.AuditSeals.Link;
import org.springframework.stereotype.Component;

/** The newest digest of the chain of acts: written down outside, it fixes everything before it. */
@Component
public class AuditHead {

    private final AuditSeals seals;

    AuditHead(AuditSeals seals) {
        this.seals = seals;
    }

    public String newest() {
        return seals.head(Chain.ACTS).map(Link::hash).orElseGet(() -> Chain.beginning(Chain.ACTS));
    }
}
