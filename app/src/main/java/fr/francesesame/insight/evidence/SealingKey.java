package fr.francesesame.insight.evidence;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The key pair that seals evidence: the one of the settings, else one that this home has made for itself. */
@Component
class SealingKey {

    private final boolean own;
    private final AbstractKeyStoreTokenConnection token;
    private final DSSPrivateKeyEntry entry;
    private final Anchors anchors;
    private final MessageSource sentences;

    SealingKey(EvidenceProperties settings, @Value("${sesame.home}") Path home, MessageSource sentences)
            throws IOException, GeneralSecurityException {
        this.sentences = sentences;
        this.own = !settings.hasKeyStore();
        var file = own
                ? OwnKeyPair.under(home, sentences.getMessage("evidence.own.sealer", null, Locale.FRENCH))
                : settings.keyStorePath();
        var password = (own ? OwnKeyPair.PASSWORD : settings.keyStorePassword()).toCharArray();
        this.token = new Pkcs12SignatureToken(file.toFile(), new KeyStore.PasswordProtection(password));
        this.entry = token.getKeys().stream()
                .max(Comparator.comparing(key -> key.getCertificate().getNotAfter()))
                .orElseThrow(() -> new KeyStoreWithoutKey(file));
        this.anchors = new Anchors(certificates(KeyStore.getInstance(file.toFile(), password)));
    }

    /** Whether it was made here, for trying Sésame out: such a seal proves nothing to a court. */
    boolean isOwn() {
        return own;
    }

    DSSPrivateKeyEntry entry() {
        return entry;
    }

    Anchors anchors() {
        return anchors;
    }

    /** Seals nothing outside the certificate's life: whoever asks for evidence waits until the key store holds a new pair. */
    void mustBeValid(Instant at) {
        if (!entry.getCertificate().isValidOn(Date.from(at))) {
            throw new KeyEnded(sentences.getMessage("evidence.key.ended", null, Locale.FRENCH));
        }
    }

    SignatureValue sign(ToBeSigned content) {
        return token.sign(content, DigestAlgorithm.SHA256, entry);
    }

    private static List<X509Certificate> certificates(KeyStore store) throws GeneralSecurityException {
        var all = new ArrayList<X509Certificate>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                all.add(certificate);
            }
        }
        return List.copyOf(all);
    }

    /** The certificate's life is over, or has not begun; the message is for Cockpit. */
    static class KeyEnded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyEnded(String sentence) {
            super(sentence);
        }
    }

    /** The file that {@code sesame.evidence.key-store} names holds no key pair. */
    static class KeyStoreWithoutKey extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyStoreWithoutKey(Path file) {
            super("sesame.evidence.key-store holds no key pair: " + file);
        }
    }
}
