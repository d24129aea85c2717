package fr.francesesame.insight.evidence;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Key pairs with certificates of any validity, as a test wants them. */
record TestKeys(KeyPair pair, X509Certificate certificate) {

    static final String PASSWORD = "mot de passe";

    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    static TestKeys sealer(String name, Instant from, Duration length) throws Exception {
        var pair = drawn();
        return new TestKeys(pair, converted(draft(pair, name, name, from, length), pair));
    }

    static TestKeys issuer(String name) throws Exception {
        var pair = drawn();
        var draft = draft(pair, name, name, Instant.now().minusSeconds(60), Duration.ofDays(900))
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        return new TestKeys(pair, converted(draft, pair));
    }

    /** An authority of time under that issuer. */
    static TestKeys stamper(String name, TestKeys issuer) throws Exception {
        var pair = drawn();
        var issuedBy = issuer.certificate.getSubjectX500Principal().getName();
        var draft = draft(pair, name, issuedBy, Instant.now().minusSeconds(60), Duration.ofDays(900))
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new TestKeys(pair, converted(draft, issuer.pair));
    }

    /** A PKCS#12 file of this pair, which believes those certificates as well. */
    Path file(Path directory, TestKeys... believed) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("sceau", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
        for (var other : List.of(believed)) {
            store.setCertificateEntry("connu" + other.certificate.getSerialNumber(), other.certificate);
        }
        var file = Files.createTempFile(directory, "sceau", ".p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static KeyPair drawn() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509v3CertificateBuilder draft(
            KeyPair pair, String name, String issuer, Instant from, Duration length) {
        return new JcaX509v3CertificateBuilder(
                new X500Name(issuer.startsWith("CN=") ? issuer : "CN=" + issuer),
                BigInteger.valueOf(SERIAL.incrementAndGet()),
                Date.from(from),
                Date.from(from.plus(length)),
                new X500Name("CN=" + name),
                pair.getPublic());
    }

    private static X509Certificate converted(X509v3CertificateBuilder draft, KeyPair signer) throws Exception {
        return new JcaX509CertificateConverter()
                .getCertificate(draft.build(new JcaContentSignerBuilder("SHA256withRSA").build(signer.getPrivate())));
    }
}
