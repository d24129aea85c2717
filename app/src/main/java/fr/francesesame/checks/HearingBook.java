package fr.francesesame.checks;

import fr.francesesame.processes.Formalities;
import fr.francesesame.terms.Reference;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class HearingBook implements Hearings {

    private static final String OPEN = "select r.id from refusal r join formality f using (reference)"
            + " where r.reference = ? and not r.superseded and not r.urgent and r.conclusion is null"
            + " and f.step = 'HEARING' order by r.id desc limit 1";

    private final JdbcClient jdbc;
    private final Formalities formalities;
    private final TransactionTemplate transaction;

    HearingBook(JdbcClient jdbc, Formalities formalities, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.formalities = formalities;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public boolean isOpen(Reference reference) {
        return jdbc.sql(OPEN)
                .param(reference.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** The observations are kept only where the process was still waiting for them. */
    @Override
    public boolean give(Reference reference, String text, String username) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var given = keep(reference, text, username) && formalities.observationsGiven(reference);
            if (!given) {
                status.setRollbackOnly();
            }
            return given;
        }));
    }

    private boolean keep(Reference reference, String text, String username) {
        return jdbc.sql("insert into observation (reference, refusal_id, username, text, at)"
                                + " select ?, open.id, ?, ?, now() from (" + OPEN + ") open")
                        .params(reference.value(), username, text, reference.value())
                        .update()
                > 0;
    }

    @Override
    public List<Observation> of(Reference reference) {
        return jdbc.sql("select at, username, text from observation where reference = ? order by id")
                .param(reference.value())
                .query((row, n) -> new Observation(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("username"),
                        row.getString("text")))
                .list();
    }
}
