package fr.francesesame.insight.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the seal. The key store is PKCS#12: its key pairs seal, of which the one that ends last is used; its certificates
 * without a key are believed as well, those of former pairs and of the authority that stamps the time. Empty: nothing is set.
 */
@ConfigurationProperties("sesame.evidence")
record EvidenceProperties(
        @DefaultValue("") String keyStore, @DefaultValue("") String keyStorePassword, @DefaultValue("") String tsaUrl) {

    boolean hasKeyStore() {
        return !keyStore.isBlank();
    }

    Path keyStorePath() {
        return Path.of(keyStore);
    }
}
