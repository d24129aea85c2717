package fr.francesesame.insight.evidence;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.X500PrincipalHelper;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import fr.francesesame.insight.evidence.Verdict.Seal;
import fr.francesesame.insight.evidence.Verdict.Stamp;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.jspecify.annotations.Nullable;

/** Who sealed and when, as the signature says. */
final class SealReader {

    private SealReader() {}

    /** Empty where the signature brings no certificate that made it. */
    static Optional<Seal> read(AdvancedSignature signature, Anchors anchors) {
        return Optional.ofNullable(signature.getSigningCertificateToken())
                .filter(ignored -> signature.getSigningTime() != null)
                .map(certificate -> seal(signature, certificate, anchors));
    }

    private static Seal seal(AdvancedSignature signature, CertificateToken certificate, Anchors anchors) {
        return new Seal(
                name(certificate.getSubject()),
                name(certificate.getIssuer()),
                EvidenceContents.digest(certificate.getEncoded()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                signature.getSigningTime().toInstant(),
                signature.getSignatureTimestamps().stream()
                        .findFirst()
                        .flatMap(stamp -> stamp(stamp, anchors))
                        .orElse(null));
    }

    /** Empty where the stamp is of something else, or was not made by the certificate that it brings. */
    private static Optional<Stamp> stamp(TimestampToken stamp, Anchors anchors) {
        return Optional.ofNullable(authority(stamp))
                .filter(authority -> stamp.isMessageImprintDataIntact() && stamp.isSignedBy(authority))
                .map(authority -> stamp(stamp, authority, anchors));
    }

    private static Stamp stamp(TimestampToken stamp, CertificateToken authority, Anchors anchors) {
        var at = stamp.getGenerationTime().toInstant();
        var others = stamp.getCertificates().stream()
                .map(CertificateToken::getCertificate)
                .toList();
        return new Stamp(at, name(authority.getSubject()), anchors.knowStamper(authority.getCertificate(), others, at));
    }

    private static @Nullable CertificateToken authority(TimestampToken stamp) {
        return Optional.ofNullable(stamp.getCandidatesForSigningCertificate().getTheBestCandidate())
                .map(CertificateValidity::getCertificateToken)
                .orElse(null);
    }

    private static String name(X500PrincipalHelper named) {
        return X500Name.getInstance(named.getEncoded()).toString();
    }
}
