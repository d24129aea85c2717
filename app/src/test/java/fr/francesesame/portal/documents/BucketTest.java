package fr.francesesame.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.OwnTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Contents that end in a bucket, on a real PostgreSQL and a real server that speaks S3. */
class BucketTest {

    @TempDir
    static Path directory;

    private static RunningS3Proxy server;
    private static OwnTables tables;
    private static S3Client store;

    private final DatabaseContents rows = new DatabaseContents(tables.jdbc());
    private final RemovedContents removed = new RemovedContents(tables.jdbc());
    private final TransactionTemplate transaction = new TransactionTemplate(tables.transactions());
    private final Bucket bucket = new Bucket(store, server.settings().name());
    private final Contents contents = new BucketContents(rows, bucket, removed);
    private final ContentMover mover = new ContentMover(rows, bucket, removed, transaction);

    @BeforeAll
    static void start() throws IOException {
        tables = new OwnTables();
        server = RunningS3Proxy.start(directory);
        store = BucketConfiguration.client(server.settings());
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
        tables.close();
    }

    @Test
    void aContentIsReadWhereverItLies() throws IOException {
        var whole = random(DatabaseContents.PART * 2 + 17);
        var exact = random(DatabaseContents.PART);
        var one = keep(whole);
        var other = keep(exact);
        assertThat(read(one)).isEqualTo(whole);
        mover.move();
        assertThat(parts(one) + parts(other)).isZero();
        assertThat(read(one)).isEqualTo(whole);
        assertThat(read(other)).isEqualTo(exact);
    }

    @Test
    void aContentThatMovesWhileItIsReadGoesOn() throws IOException {
        var whole = random(DatabaseContents.PART * 3);
        var document = keep(whole);
        try (var open = contents.open(document)) {
            var begin = open.readNBytes(100);
            mover.move();
            assertThat(begin).isEqualTo(java.util.Arrays.copyOf(whole, 100));
            assertThat(open.readAllBytes()).isEqualTo(java.util.Arrays.copyOfRange(whole, 100, whole.length));
        }
    }

    @Test
    void whatIsRemovedLeavesTheBucketAndIsNoEmptyFile() throws IOException {
        var document = keep(random(10));
        mover.move();
        transaction.executeWithoutResult(status -> contents.remove(document));
        mover.move();
        assertThat(bucket.part(document, 0)).isEmpty();
        assertThatThrownBy(() -> contents.open(document)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aBucketThatIsAwayKeepsNobodyFromJoiningAndLosesNothing() throws IOException {
        var nowhere = new BucketSettings("pieces", java.net.URI.create("http://127.0.0.1:1"), "eu-west-3", "a", "b");
        try (var silent = BucketConfiguration.client(nowhere)) {
            var away = new Bucket(silent, "pieces");
            var whole = random(10);
            var document = keep(whole);
            new ContentMover(rows, away, removed, transaction).move();
            assertThat(parts(document)).isOne();
            mover.move();
            var moved = new BucketContents(rows, away, removed);
            assertThatThrownBy(() -> moved.open(document))
                    .isInstanceOfSatisfying(
                            ErrorResponseException.class,
                            answer -> assertThat(answer.getStatusCode().value()).isEqualTo(503));
            assertThat(read(document)).isEqualTo(whole);
        }
    }

    @Test
    void oneThatTheBucketRefusesStopsNoOther() throws IOException {
        var refused = keep(random(10));
        var taken = keep(random(11));
        var picky = new Bucket(store, "pieces") {
            @Override
            void put(UUID document, Supplier<InputStream> content, long size) {
                if (document.equals(refused)) {
                    throw S3Exception.builder().message("EntityTooLarge").build();
                }
                super.put(document, content, size);
            }
        };
        new ContentMover(rows, picky, removed, transaction).move();
        assertThat(parts(refused)).isOne();
        assertThat(parts(taken)).isZero();
    }

    private UUID keep(byte[] content) throws IOException {
        var document = UUID.randomUUID();
        contents.put(document, Files.write(directory.resolve(document.toString()), content));
        return document;
    }

    private byte[] read(UUID document) throws IOException {
        try (var open = contents.open(document)) {
            return open.readAllBytes();
        }
    }

    private long parts(UUID document) {
        return tables.jdbc()
                .sql("select count(*) from folder_content where document_id = ?")
                .param(document)
                .query(Long.class)
                .single();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
