package fr.francesesame.goods.consignments;

import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.terms.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks a formality as changed, so that lists put it first and open pages show it. */
@Component
class Changes {

    private final JdbcClient jdbc;
    private final ConsignmentLock goods;
    private final LiveEvents live;

    Changes(JdbcClient jdbc, ConsignmentLock goods, LiveEvents live) {
        this.jdbc = jdbc;
        this.goods = goods;
        this.live = live;
    }

    void mark(Reference reference) {
        goods.holdOf(reference);
        jdbc.sql("update formality set changed_at = now(), change_no = nextval('formality_change') where reference = ?")
                .param(reference.value())
                .update();
        live.publish("formality", reference.value());
    }
}
