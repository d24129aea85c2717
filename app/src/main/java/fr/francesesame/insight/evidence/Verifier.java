package fr.francesesame.insight.evidence;

import eu.europa.esig.dss.asic.cades.validation.ASiCContainerWithCAdESAnalyzer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import fr.francesesame.insight.evidence.Verdict.Change;
import fr.francesesame.insight.evidence.Verdict.Finding;
import fr.francesesame.insight.evidence.Verdict.Kind;
import fr.francesesame.insight.evidence.Verdict.Seal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says of a file what became of it since it was sealed. It asks nobody: neither the database nor the network, so that an expert can
 * do the same anywhere. Exactly what is sealed may lie in the container: one list, one signature of it, and the files of the list.
 */
final class Verifier {

    private static final String MIMETYPE = "mimetype";
    private static final String LIST = "META-INF/ASiCManifest001.xml";
    private static final String SIGNATURE = "META-INF/signature001.p7s";
    /** SHA-256 of "application/vnd.etsi.asic-e+zip". */
    private static final String ASICE = EvidenceContents.digest("application/vnd.etsi.asic-e+zip");

    private final Anchors anchors;
    private final Clock clock;

    Verifier(Anchors anchors, Clock clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    Verdict of(Path file) {
        try {
            return of(file, SealedFiles.of(file));
        } catch (IOException noZip) {
            return Verdict.without(Finding.UNREADABLE);
        }
    }

    private Verdict of(Path file, Map<String, String> digests) throws IOException {
        if (!digests.containsKey(SIGNATURE) && !digests.containsKey(LIST)) {
            return Verdict.without(Finding.NOT_SEALED);
        }
        try {
            var changes = strays(digests);
            var signatures = signatures(file);
            return signatures.size() == 1
                    ? judged(signatures.get(0), digests, changes)
                    : altered(with(changes, signatures.isEmpty() ? Kind.MISSING : Kind.CHANGED, SIGNATURE), null);
        } catch (
                RuntimeException
                        unreadableSeal) { // whatever DSS and its parsers say of bytes that are no seal any more
            return altered(List.of(new Change(Kind.CHANGED, SIGNATURE)), null);
        }
    }

    private static List<AdvancedSignature> signatures(Path file) throws IOException {
        var seal = SealOnly.of(file, List.of(MIMETYPE, LIST, SIGNATURE));
        var analyzer = new ASiCContainerWithCAdESAnalyzer(new InMemoryDocument(seal, "seal.asice"));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        return analyzer.getSignatures();
    }

    private Verdict judged(AdvancedSignature signature, Map<String, String> digests, List<Change> before) {
        signature.checkSignatureIntegrity();
        var seal = SealReader.read(signature, anchors);
        var changes = new ArrayList<>(before);
        var list = signature.getManifestFile();
        if (list == null || !signature.getSignatureCryptographicVerification().isSignatureIntact()) {
            changes.add(new Change(Kind.CHANGED, digests.containsKey(LIST) ? LIST : SIGNATURE));
            return altered(changes, seal.orElse(null));
        }
        changes.addAll(SealedList.changes(list, digests));
        if (!changes.isEmpty() || seal.isEmpty()) {
            return altered(changes, seal.orElse(null));
        }
        return new Verdict(finding(seal.get(), signature), List.of(), seal.get());
    }

    private Finding finding(Seal seal, AdvancedSignature signature) {
        var certificate = signature.getSigningCertificateToken().getCertificate();
        var proven = seal.stamp() != null && seal.stamp().known() ? seal.stamp().at() : clock.instant();
        if (!anchors.knowSealer(certificate)) {
            return Finding.UNKNOWN_SEALER;
        }
        return isWithin(seal, proven) && isWithin(seal, seal.saidAt()) ? Finding.INTACT : Finding.NOT_VALID_THEN;
    }

    private static boolean isWithin(Seal seal, Instant moment) {
        return !moment.isBefore(seal.validFrom()) && !moment.isAfter(seal.validUntil());
    }

    private static List<Change> strays(Map<String, String> digests) {
        var changes = new ArrayList<Change>();
        if (!ASICE.equals(digests.get(MIMETYPE))) {
            changes.add(new Change(digests.containsKey(MIMETYPE) ? Kind.CHANGED : Kind.MISSING, MIMETYPE));
        }
        new TreeSet<>(digests.keySet())
                .stream()
                        .filter(name -> name.startsWith("META-INF/") && !name.equals(LIST) && !name.equals(SIGNATURE))
                        .forEach(name -> changes.add(new Change(Kind.ADDED, name)));
        return changes;
    }

    private static List<Change> with(List<Change> changes, Kind kind, String name) {
        var all = new ArrayList<>(changes);
        all.add(new Change(kind, name));
        return all;
    }

    private static Verdict altered(List<Change> changes, @Nullable Seal seal) {
        return new Verdict(Finding.ALTERED, List.copyOf(changes), seal);
    }
}
