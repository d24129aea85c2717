package fr.francesesame.goods.customs;

import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What declarations hold; every call joins the caller's transaction. */
@Component
class Holds {

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum State {
        RESERVED,
        CONSUMED
    }

    /** Until the transaction ends nobody else touches these, on any node. */
    void lock(Collection<String> keys) {
        keys.forEach(key -> jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('customs_hold ' || ?, 0))")
                .param(key)
                .query(Integer.class)
                .single());
    }

    Optional<State> state(String mrn) {
        return jdbc.sql("select state from customs_hold where mrn = ?")
                .param(mrn)
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    void drop(String mrn) {
        jdbc.sql("delete from customs_hold where mrn = ? and state = 'RESERVED'")
                .param(mrn)
                .update();
    }

    /** Goods whose formality was withdrawn are held for nobody. */
    void drop(Reference reference) {
        jdbc.sql("delete from customs_hold where state = 'RESERVED'"
                        + " and mrn in (select mrn from customs_hold_item where reference = ?)")
                .param(reference.value())
                .update();
    }

    /** What declarations hold of a line: kilograms of some, pieces of others. */
    record Held(BigDecimal kilograms, BigDecimal pieces) {}

    /** {@code amount}: kilograms, or pieces where the claim is of pieces. */
    void hold(String mrn, int position, Claim claim, BigDecimal amount, String statusCode) {
        jdbc.sql("insert into customs_hold (mrn, state) values (?, 'RESERVED') on conflict do nothing")
                .param(mrn)
                .update();
        jdbc.sql("insert into customs_hold_item (mrn, position, reference, line, "
                        + (claim.isOfPieces() ? "pieces" : "kg") + ", status_code) values (?, ?, ?, ?, ?, ?)")
                .params(mrn, position, claim.reference(), claim.line(), amount, statusCode)
                .update();
    }

    Held held(String reference, int line) {
        return jdbc.sql("select coalesce(sum(kg), 0) as kilograms, coalesce(sum(pieces), 0) as pieces"
                        + " from customs_hold_item where reference = ? and line = ?")
                .params(reference, line)
                .query(Held.class)
                .single();
    }

    void consume(String mrn) {
        jdbc.sql("update customs_hold set state = 'CONSUMED', released_at = now() where mrn = ?")
                .param(mrn)
                .update();
    }

    boolean isStatusChanged(String mrn) {
        return jdbc.sql("select exists (select 1 from customs_hold_item i join formality f using (reference)"
                        + " where i.mrn = ? and f.status_code <> i.status_code)")
                .param(mrn)
                .query(Boolean.class)
                .single();
    }
}
