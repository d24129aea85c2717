package fr.francesesame.insight.evidence;

import eu.europa.esig.dss.asic.cades.ASiCWithCAdESSignatureParameters;
import eu.europa.esig.dss.asic.cades.signature.ASiCWithCAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals files into one container, ASiC-E with CAdES (ETSI EN 319 162-1): a ZIP with a signed list of the digests of its files. An
 * authority of time that does not answer delays no evidence: the seal then stands without a stamp.
 */
@Component
class Sealer {

    private static final Logger log = LoggerFactory.getLogger(Sealer.class);

    private final SealingKey key;
    private final TimeStamps stamps;

    Sealer(SealingKey key, TimeStamps stamps) {
        this.key = key;
        this.stamps = stamps;
    }

    /** The container, and whether its time is stamped. */
    Sealed seal(Map<String, byte[]> contents, Instant at) {
        key.mustBeValid(at);
        var documents = contents.entrySet().stream()
                .map(content -> (DSSDocument) new InMemoryDocument(content.getValue(), content.getKey()))
                .toList();
        return stamped(signed(documents, at));
    }

    private DSSDocument signed(List<DSSDocument> documents, Instant at) {
        var parameters = parameters(SignatureLevel.CAdES_BASELINE_B);
        parameters.bLevel().setSigningDate(Date.from(at));
        var service = new ASiCWithCAdESService(new CommonCertificateVerifier(true));
        var signature = key.sign(service.getDataToSign(documents, parameters));
        return service.signDocument(documents, parameters, signature);
    }

    private Sealed stamped(DSSDocument signed) {
        var authority = stamps.authority();
        if (authority.isEmpty()) {
            return new Sealed(DSSUtils.toByteArray(signed), false);
        }
        try {
            var service = new ASiCWithCAdESService(new CommonCertificateVerifier(true));
            service.setTspSource(authority.get());
            var stamped = service.extendDocument(signed, parameters(SignatureLevel.CAdES_BASELINE_T));
            return new Sealed(DSSUtils.toByteArray(stamped), true);
        } catch (DSSException away) {
            log.warn("sealed without a time stamp: {}", away.getMessage());
            return new Sealed(DSSUtils.toByteArray(signed), false);
        }
    }

    private ASiCWithCAdESSignatureParameters parameters(SignatureLevel level) {
        var parameters = new ASiCWithCAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.entry().getCertificate());
        parameters.setCertificateChain(key.entry().getCertificateChain());
        return parameters;
    }

    record Sealed(byte[] file, boolean stamped) {}
}
