package fr.francesesame.foundation.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code bodyPlaces}: threads that may wait for bodies at a time; {@code healthAddress}, {@code healthPort}: where health is asked beside
 * the pages (0: any port, -1: nowhere; a thousand above the pages' where it is not set).
 */
@ConfigurationProperties("sesame.server")
record ServerSettings(
        @DefaultValue("100") int bodyPlaces,
        @DefaultValue("127.0.0.1") String healthAddress,
        @Nullable Integer healthPort) {

    private static final int BESIDE = 1000;
    private static final int HIGHEST = 65_535;

    int healthPort(int pages) {
        if (healthPort != null) {
            return healthPort;
        }
        if (pages <= 0) {
            return 0;
        }
        return pages + BESIDE <= HIGHEST ? pages + BESIDE : pages - BESIDE;
    }
}
