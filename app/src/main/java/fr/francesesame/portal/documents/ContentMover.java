package fr.francesesame.portal.documents;

import fr.francesesame.foundation.platform.RareLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.exception.SdkException;

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

    /** Two nodes take different ones. */
    @Scheduled(fixedDelay = 30_000)
    void move() {
        try {
            var moved = 0;
            while (moved < AT_A_TIME && isOneMoved()) {
                moved++;
            }
            transaction.executeWithoutResult(status -> removed.take(AT_A_TIME).forEach(bucket::remove));
        } catch (SdkException away) {
            if (rare.isDue("bucket")) {
                LOG.warn("The bucket of documents does not answer: {}", away.getMessage());
            }
        }
    }

    private boolean isOneMoved() {
        return Boolean.TRUE.equals(transaction.execute(status -> rows.takeOne()
                .map(content -> {
                    bucket.put(content.document(), () -> rows.open(content.document()), content.size());
                    rows.remove(content.document());
                    return true;
                })
                .orElse(false)));
    }
}
