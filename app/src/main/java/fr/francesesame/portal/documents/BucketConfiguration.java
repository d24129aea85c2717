package fr.francesesame.portal.documents;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Where a bucket is set, contents are moved into it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("sesame.documents.bucket.name")
@EnableConfigurationProperties(BucketSettings.class)
class BucketConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_IN_ALL = Duration.ofSeconds(60);

    @Bean
    S3Client documentStore(BucketSettings settings) {
        return client(settings);
    }

    /** Checksums only where the operation asks for them: not every compatible store knows the newer ones. */
    static S3Client client(BucketSettings settings) {
        var keys = AwsBasicCredentials.create(settings.accessKey(), settings.secretKey());
        var client = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(keys))
                .forcePathStyle(settings.endpoint() != null)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE)
                        .socketTimeout(PATIENCE))
                .overrideConfiguration(how -> how.apiCallTimeout(PATIENCE_IN_ALL));
        return settings.endpoint() == null
                ? client.build()
                : client.endpointOverride(settings.endpoint()).build();
    }

    @Bean
    Bucket bucket(S3Client store, BucketSettings settings) {
        return new Bucket(store, settings.name());
    }

    @Bean
    @Primary
    Contents bucketContents(DatabaseContents rows, Bucket bucket, RemovedContents removed) {
        return new BucketContents(rows, bucket, removed);
    }

    @Bean
    ContentMover contentMover(
            DatabaseContents rows, Bucket bucket, RemovedContents removed, TransactionTemplate transaction) {
        return new ContentMover(rows, bucket, removed, transaction);
    }
}
