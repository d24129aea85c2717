package fr.francesesame.insight.evidence;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.ManifestEntry;
import eu.europa.esig.dss.model.ManifestFile;
import fr.francesesame.insight.evidence.Verdict.Change;
import fr.francesesame.insight.evidence.Verdict.Kind;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The signed list of digests against the files that lie in the container. */
final class SealedList {

    private SealedList() {}

    static List<Change> changes(ManifestFile list, Map<String, String> digests) {
        var changes = new ArrayList<Change>();
        var unlisted = new TreeSet<>(digests.keySet());
        unlisted.removeIf(name -> name.equals("mimetype") || name.startsWith("META-INF/"));
        for (var entry : list.getEntries()) {
            var name = entry.getDocumentName() == null ? entry.getUri() : entry.getDocumentName();
            unlisted.remove(name);
            if (!digests.containsKey(name)) {
                changes.add(new Change(Kind.MISSING, name));
            } else if (!digests.get(name).equals(digest(entry))) {
                changes.add(new Change(Kind.CHANGED, name));
            }
        }
        unlisted.forEach(name -> changes.add(new Change(Kind.ADDED, name)));
        return changes;
    }

    /** Ours are SHA-256; an entry with another is none of ours. */
    private static String digest(ManifestEntry entry) {
        var digest = entry.getDigest();
        return digest.getAlgorithm() == DigestAlgorithm.SHA256 ? HexFormat.of().formatHex(digest.getValue()) : "";
    }
}
