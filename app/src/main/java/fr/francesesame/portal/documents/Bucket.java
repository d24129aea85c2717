package fr.francesesame.portal.documents;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Contents as objects of one bucket, each under the identifier of its document. */
class Bucket {

    private final S3Client store;
    private final String name;

    Bucket(S3Client store, String name) {
        this.store = store;
        this.name = name;
    }

    /** Again is the same. {@code size} in bytes. */
    void put(UUID document, Supplier<InputStream> content, long size) {
        var body = RequestBody.fromContentProvider(content::get, size, "application/octet-stream");
        store.putObject(request -> request.bucket(name).key(document.toString()), body);
    }

    /** One part of the size of the database's parts; empty behind the last, and of what the bucket does not hold. */
    Optional<byte[]> part(UUID document, int no) {
        var from = (long) no * DatabaseContents.PART;
        var range = "bytes=" + from + "-" + (from + DatabaseContents.PART - 1);
        try {
            return Optional.of(store.getObjectAsBytes(request ->
                            request.bucket(name).key(document.toString()).range(range))
                    .asByteArray());
        } catch (S3Exception refused) {
            if (isNothingThere(refused)) {
                return Optional.empty();
            }
            throw away(refused);
        } catch (SdkException fault) {
            throw away(fault);
        }
    }

    void remove(UUID document) {
        store.deleteObject(request -> request.bucket(name).key(document.toString()));
    }

    private static boolean isNothingThere(S3Exception refused) {
        return refused.statusCode() == HttpStatus.NOT_FOUND.value()
                || refused.statusCode() == HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value();
    }

    /** Whoever reads is told to come back. */
    private static ErrorResponseException away(SdkException fault) {
        return new ErrorResponseException(HttpStatusCode.valueOf(HttpStatus.SERVICE_UNAVAILABLE.value()), fault);
    }
}
