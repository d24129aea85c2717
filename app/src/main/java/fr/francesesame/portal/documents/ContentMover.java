package fr.francesesame.portal.documents;

import fr.francesesame.foundation.platform.RareLog;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Brings contents from the database to the bucket, one at a time, and what was removed out of it; until it answers, all stays. */
class ContentMover {

    private static final Logger LOG = LoggerFactory.getLogger(ContentMover.class);
    private static final int AT_A_TIME = 50;

    private final DatabaseContents rows;
    private final Bucket bucket;
    private final RemovedContents removed;
    private final TransactionTemplate transaction;
    private final RareLog rare = new RareLog();

    ContentMover(DatabaseContents rows, Bucket bucket, RemovedContents removed, TransactionTemplate transaction) {
        this.rows = rows;
        this.bucket = bucket;
        this.removed = removed;
        this.transaction = transaction;
    }

    /** One that the bucket refuses is left for the next time and stops no other; where the bucket does not answer, all are. */
    @Scheduled(fixedDelay = 30_000)
    void move() {
        try {
            rows.kept(AT_A_TIME).forEach(document -> alone(document, this::bring));
            removed.some(AT_A_TIME).forEach(document -> alone(document, this::takeOut));
        } catch (SdkClientException away) {
            warn("does not answer", away);
        }
    }

    private void alone(UUID document, Consumer<UUID> step) {
        try {
            transaction.executeWithoutResult(status -> step.accept(document));
        } catch (S3Exception refused) {
            warn("refuses " + document, refused);
        }
    }

    /** Two nodes bring different ones. */
    private void bring(UUID document) {
        rows.take(document).ifPresent(content -> {
            bucket.put(document, () -> rows.open(document), content.size());
            rows.remove(document);
        });
    }

    private void takeOut(UUID document) {
        bucket.remove(document);
        removed.done(document);
    }

    private void warn(String what, SdkException fault) {
        if (rare.isDue("bucket")) {
            LOG.warn("The bucket of documents {}: {}", what, fault.getMessage());
        }
    }
}
