package fr.francesesame.portal.messages;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.Reference;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lines of the audit, and of the timeline of the formality that a thread is about; neither says what was written. */
@Component
class ThreadTrace {

    private final Timeline timeline;
    private final AuditTrail audit;

    ThreadTrace(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** {@code code}: of the timeline, such as {@code messageOpened}. */
    void line(MessageThread thread, String code, Author author) {
        var reference = thread.reference();
        if (reference != null) {
            timeline.add(new Reference(reference), code, Map.of("number", thread.number()), author.username());
        }
    }

    void act(MessageThread thread, String action, Author author, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("thread", thread.number());
        var reference = thread.reference();
        audit.record(Act.of(action)
                .by(String.valueOf(author.username()))
                .on(
                        reference == null ? Act.Kind.OTHER : Act.Kind.FORMALITY,
                        reference == null ? thread.number() : reference)
                .with(all));
    }
}
