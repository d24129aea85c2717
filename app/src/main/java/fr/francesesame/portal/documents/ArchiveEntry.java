package fr.francesesame.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** A file of an archive; {@code path}: its folder and name there, {@code version}: null where it has none. */
record ArchiveEntry(
        String path,
        String kind,
        @org.jspecify.annotations.Nullable Integer version,
        Instant at,
        List<String> references,
        Opening content) {

    /** Opens the content when its turn has come. */
    interface Opening {
        InputStream open() throws IOException;
    }
}
