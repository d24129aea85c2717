package fr.francesesame.goods.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** {@code maxSize}: of one message; timeouts: how long TRACES NT is waited for; {@code clockTolerance}: how
 * far ahead a partner's clock may be; {@code arrivalWithin}: how far from its notification a consignment may be awaited. Where it answers is read through {@code PartnerAddresses}. */
@ConfigurationProperties("sesame.traces")
record TracesProperties(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("10m") Duration clockTolerance,
        @DefaultValue("300d") Duration arrivalWithin) {}
