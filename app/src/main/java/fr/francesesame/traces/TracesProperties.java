package fr.francesesame.traces;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** {@code baseUrl}: where decisions are sent; unset, they wait as incidents of the engine. {@code maxSize}: of one message. */
@ConfigurationProperties("sesame.traces")
record TracesProperties(
        @Nullable String baseUrl,
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout) {}
