package fr.francesesame.goods.checks;

import fr.francesesame.foundation.uploads.CleanFile;
import fr.francesesame.foundation.uploads.DossierFiles;
import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.foundation.uploads.DossierFiles.Owner;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.Formalities;
import fr.francesesame.terms.Reference;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class RecordedHearings implements Hearings {

    private static final String OPEN = "select r.id from refusal r join formality f using (reference)"
            + " where r.reference = ? and not r.superseded and not r.urgent and r.conclusion is null"
            + " and f.step = 'HEARING' order by r.id desc limit 1";

    private final JdbcClient jdbc;
    private final DossierFiles files;
    private final Timeline timeline;
    private final Formalities formalities;
    private final TransactionTemplate transaction;

    RecordedHearings(
            JdbcClient jdbc,
            DossierFiles files,
            Timeline timeline,
            Formalities formalities,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.files = files;
        this.timeline = timeline;
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

    /** Whoever joins at the last moment either comes in before the decision or is told that it is too late. */
    @Override
    public boolean join(Reference reference, CleanFile file, String username) {
        return Boolean.TRUE.equals(transaction.execute(status -> open(reference)
                .filter(refusal ->
                        files.at(reference.value(), Owner.HEARING, refusal).size() < MOST_FILES)
                .map(refusal -> files.add(reference.value(), Owner.HEARING, refusal, file, username))
                .map(kept -> said(reference, username))
                .isPresent()));
    }

    private boolean said(Reference reference, String username) {
        timeline.add(reference, "hearingDocument", Map.of(), username);
        return true;
    }

    private Optional<String> open(Reference reference) {
        return jdbc.sql(OPEN + " for update of r")
                .param(reference.value())
                .query(Long.class)
                .optional()
                .map(String::valueOf);
    }

    @Override
    public List<Joined> files(Reference reference) {
        return files.of(reference.value(), Owner.HEARING);
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
        return jdbc.sql("select refusal_id, at, username, text from observation where reference = ? order by id")
                .param(reference.value())
                .query((row, n) -> new Observation(
                        row.getLong("refusal_id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("username"),
                        row.getString("text")))
                .list();
    }
}
