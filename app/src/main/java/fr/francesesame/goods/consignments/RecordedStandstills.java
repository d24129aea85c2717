package fr.francesesame.goods.consignments;

import fr.francesesame.terms.Actor;
import fr.francesesame.terms.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedStandstills implements Standstill {

    private final JdbcClient jdbc;
    private final Changes changes;

    RecordedStandstills(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public void stop(Reference reference, String what) {
        jdbc.sql("update formality set suspended = true, held_who = next_who, held_what = next_what,"
                        + " held_due_at = next_due_at, next_who = ?, next_what = ?, next_due_at = null"
                        + " where reference = ? and not suspended")
                .params(Actor.INSPECTOR.name(), what, reference.value())
                .update();
        changes.mark(reference);
    }

    @Override
    public void goOn(Reference reference) {
        jdbc.sql("update formality set suspended = false, next_who = held_who, next_what = held_what,"
                        + " next_due_at = held_due_at, held_who = null, held_what = null, held_due_at = null"
                        + " where reference = ? and suspended")
                .param(reference.value())
                .update();
        changes.mark(reference);
    }
}
