package fr.francesesame.insight.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/**
 * The certificates that whoever looks at a seal believes. A sealer is believed by its very certificate, never through an issuer, who
 * issues to others too; a time stamp also through the issuer of the authority that gave it.
 */
record Anchors(List<X509Certificate> certificates) {

    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final int NO_ISSUER = -1;

    /** Certificates in PEM, one after the other. */
    static Anchors read(InputStream pem) throws GeneralSecurityException {
        return new Anchors(CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                .map(X509Certificate.class::cast)
                .toList());
    }

    boolean knowSealer(X509Certificate certificate) {
        return certificates.contains(certificate) && certificate.getBasicConstraints() == NO_ISSUER;
    }

    /** Whether that authority's stamps were to be believed at that moment; others is what came along with the stamp. */
    boolean knowStamper(X509Certificate authority, List<X509Certificate> others, Instant at) {
        try {
            authority.checkValidity(Date.from(at));
            return isForStamps(authority) && (certificates.contains(authority) || isIssued(authority, others, at));
        } catch (GeneralSecurityException notToBeBelieved) {
            return false;
        }
    }

    private static boolean isForStamps(X509Certificate authority) throws GeneralSecurityException {
        var uses = authority.getExtendedKeyUsage();
        return uses != null && uses.contains(TIME_STAMPING);
    }

    private boolean isIssued(X509Certificate authority, List<X509Certificate> others, Instant at)
            throws GeneralSecurityException {
        var issuers = issuers();
        if (issuers.isEmpty()) {
            return false;
        }
        var wanted = new X509CertSelector();
        wanted.setCertificate(authority);
        var path = new PKIXBuilderParameters(issuers, wanted);
        path.setDate(Date.from(at));
        path.setRevocationEnabled(false);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
        return CertPathBuilder.getInstance("PKIX").build(path) != null;
    }

    private Set<TrustAnchor> issuers() {
        return certificates.stream()
                .filter(certificate -> certificate.getBasicConstraints() != NO_ISSUER)
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
    }

    String pem() {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            for (var certificate : certificates) {
                pem.writeObject(certificate);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
