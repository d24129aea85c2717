package fr.francesesame.goods.consignments;

import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one order in which goods are locked: the consignment first, then its formalities. Whoever writes to a formality holds its
 * consignment until his transaction ends, so that two who write to the same goods wait for one another and never block each other.
 */
@Component
public class ConsignmentLock {

    private final JdbcClient jdbc;

    ConsignmentLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(ConsignmentId consignment) {
        jdbc.sql("select 1 from consignment where id = ? for no key update")
                .param(consignment.value())
                .query(Integer.class)
                .list();
    }

    /** Holds the formality's consignment; a formality that is not known yet has none to hold. */
    public void holdOf(Reference reference) {
        jdbc.sql("select 1 from consignment where id = (select consignment_id from formality where reference = ?)"
                        + " for no key update")
                .param(reference.value())
                .query(Integer.class)
                .list();
    }
}
