package fr.francesesame.portal.documents;

import fr.francesesame.portal.documents.AttachmentOwner.Waiting;
import fr.francesesame.portal.documents.VirusScanner.Outcome;
import fr.francesesame.portal.documents.VirusScanner.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of all rooms that came while the scanner was silent: asked for again until it answers. Of two nodes one settles. */
@Component
class WaitingAttachments {

    private static final int AT_A_TIME = 50;

    private final List<AttachmentOwner> owners;
    private final Contents contents;
    private final VirusScanner scanner;
    private final Quarantine quarantine;
    private final TransactionTemplate transaction;

    WaitingAttachments(
            List<AttachmentOwner> owners,
            Contents contents,
            VirusScanner scanner,
            Quarantine quarantine,
            TransactionTemplate transaction) {
        this.owners = owners;
        this.contents = contents;
        this.scanner = scanner;
        this.quarantine = quarantine;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 30_000)
    void scan() {
        owners.forEach(owner -> owner.waiting(AT_A_TIME).forEach(file -> {
            var verdict = scan(file.id());
            if (verdict.outcome() != Outcome.SILENT) {
                transaction.executeWithoutResult(status -> settle(owner, file, verdict));
            }
        }));
    }

    private Verdict scan(UUID file) {
        try (var content = contents.open(file)) {
            return scanner.scan(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void settle(AttachmentOwner owner, Waiting file, Verdict verdict) {
        if (verdict.outcome() == Outcome.CLEAN) {
            owner.clean(file.id());
        } else if (owner.remove(file.id())) {
            quarantine.add(file, verdict.signature());
            contents.remove(file.id());
        }
    }
}
