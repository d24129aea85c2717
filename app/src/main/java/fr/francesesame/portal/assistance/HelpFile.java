package fr.francesesame.portal.assistance;

import fr.francesesame.portal.documents.ReceivedFile;
import java.util.UUID;

/** A file of a request, without its content; {@code waiting}: for the scanner, and nobody can take it yet. */
record HelpFile(UUID id, long entry, String name, String mediaType, long size, String digest, boolean waiting) {

    ReceivedFile received() {
        return new ReceivedFile(id, name, mediaType, size, digest, waiting);
    }

    /** In kilobytes, rounded up. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }
}
