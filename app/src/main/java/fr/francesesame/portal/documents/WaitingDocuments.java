package fr.francesesame.portal.documents;

import fr.francesesame.portal.documents.VirusScanner.Outcome;
import fr.francesesame.portal.documents.VirusScanner.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents that came while the scanner was silent: asked for again, oldest first, until it answers. */
@Component
class WaitingDocuments {

    private static final int AT_A_TIME = 50;

    private final JdbcClient jdbc;
    private final Contents contents;
    private final VirusScanner scanner;
    private final Quarantine quarantine;
    private final TransactionTemplate transaction;

    WaitingDocuments(
            JdbcClient jdbc,
            Contents contents,
            VirusScanner scanner,
            Quarantine quarantine,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.scanner = scanner;
        this.quarantine = quarantine;
        this.transaction = transaction;
    }

    /** Two nodes that look at the same one come to the same end. */
    @Scheduled(fixedDelay = 30_000)
    void scan() {
        for (var document : waiting()) {
            var verdict = scan(document);
            if (verdict.outcome() != Outcome.SILENT) {
                transaction.executeWithoutResult(status -> settle(document, verdict));
            }
        }
    }

    private List<UUID> waiting() {
        return jdbc.sql("select id from folder_document where state = 'WAITING' order by at limit ?")
                .param(AT_A_TIME)
                .query(UUID.class)
                .list();
    }

    private Verdict scan(UUID document) {
        try (var content = contents.open(document)) {
            return scanner.scan(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void settle(UUID document, Verdict verdict) {
        if (!isStillWaiting(document)) {
            return;
        }
        if (verdict.outcome() == Outcome.CLEAN) {
            jdbc.sql("update folder_document set state = 'CLEAN' where id = ?")
                    .param(document)
                    .update();
        } else {
            quarantine.take(document, verdict.signature());
            contents.remove(document);
            jdbc.sql("delete from folder_document where id = ?").param(document).update();
        }
    }

    private boolean isStillWaiting(UUID document) {
        return jdbc.sql("select 1 from folder_document where id = ? and state = 'WAITING' for update")
                .param(document)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
