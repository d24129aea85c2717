package fr.francesesame.portal.documents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Contents that end in a bucket. They come into the database with what they belong to, in one transaction, and are moved afterwards:
 * a bucket that is away keeps nobody from joining a document.
 */
class BucketContents implements Contents {

    private final DatabaseContents rows;
    private final Bucket bucket;
    private final RemovedContents removed;

    BucketContents(DatabaseContents rows, Bucket bucket, RemovedContents removed) {
        this.rows = rows;
        this.bucket = bucket;
        this.removed = removed;
    }

    @Override
    public void put(UUID document, Path content) throws IOException {
        rows.put(document, content);
    }

    /** A content that is moved while it is read goes on where it has gone; one that is nowhere is a fault, never an empty file. */
    @Override
    public InputStream open(UUID document) {
        var first = part(document, 0)
                .orElseThrow(() -> new UncheckedIOException(new FileNotFoundException("content of " + document)));
        return new PartStream(no -> no == 0 ? Optional.of(first) : part(document, no));
    }

    private Optional<byte[]> part(UUID document, int no) {
        return rows.part(document, no).or(() -> bucket.part(document, no));
    }

    @Override
    public void remove(UUID document) {
        rows.remove(document);
        removed.add(document);
    }
}
