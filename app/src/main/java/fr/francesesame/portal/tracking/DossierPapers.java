package fr.francesesame.portal.tracking;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;

/** What was joined to a formality as files, for whoever is signed in; another room keeps them. */
public interface DossierPapers {

    List<Paper> of(Reference reference);

    /** {@code kind}: a code; {@code size} in bytes; {@code sha256} of the content in hexadecimal; {@code href}: where it is taken. */
    record Paper(
            String id,
            String kind,
            String name,
            int version,
            String mediaType,
            long size,
            String sha256,
            Instant at,
            String href) {}
}
