package fr.francesesame.insight.evidence;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key pair for trying Sésame out, made once and kept under its home, readable by its owner alone. */
final class OwnKeyPair {

    /** Protects nothing: the file's permissions do. */
    static final String PASSWORD = "demonstration";

    private static final String FILE = "evidence.p12";
    private static final int DAYS = 3650;
    private static final int SERIAL_BITS = 128;

    private OwnKeyPair() {}

    /** The file of the pair; of two that make it at once, the first keeps it. */
    static Path under(Path home, String name) throws IOException, GeneralSecurityException {
        var file = home.toAbsolutePath().normalize().resolve(FILE);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            keep(store(name), file);
        }
        return file;
    }

    private static void keep(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "evidence", ".p12", mine);
        try (var out = Files.newOutputStream(draft)) {
            store.store(out, PASSWORD.toCharArray());
        }
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static KeyStore store(String name) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "evidence", pair.getPrivate(), PASSWORD.toCharArray(), new X509Certificate[] {certificate(pair, name)});
        return store;
    }

    private static X509Certificate certificate(KeyPair pair, String name) throws IOException, GeneralSecurityException {
        var subject = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
        var now = Instant.now();
        var draft = new JcaX509v3CertificateBuilder(
                        subject,
                        new BigInteger(SERIAL_BITS, new SecureRandom()),
                        Date.from(now.minus(1, ChronoUnit.MINUTES)),
                        Date.from(now.plus(DAYS, ChronoUnit.DAYS)),
                        subject,
                        pair.getPublic())
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            draft.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        } catch (OperatorCreationException fault) {
            throw new GeneralSecurityException(fault);
        }
    }
}
