package fr.francesesame.portal.documents;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The S3-compatible store that contents are moved to. {@code name}: of the bucket, which exists already; {@code endpoint}: null for
 * Amazon's own; {@code accessKey}, {@code secretKey}: of an account that reads, writes and deletes there, and nothing else.
 */
@ConfigurationProperties("sesame.documents.bucket")
record BucketSettings(
        String name,
        @Nullable URI endpoint,
        @DefaultValue("eu-west-3") String region,
        String accessKey,
        String secretKey) {}
