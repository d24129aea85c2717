package fr.francesesame.portal.documents;

import fr.francesesame.terms.DocumentKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version of a document without its content; {@code size} in bytes, {@code digest} SHA-256 in hexadecimal; {@code references}:
 * the formalities that it stands for and that the reader sees.
 */
record FolderDocument(
        UUID id,
        UUID series,
        int version,
        DocumentKind kind,
        String name,
        String mediaType,
        long size,
        String digest,
        String person,
        Instant at,
        State state,
        List<String> references) {

    /** Whether a scanner has yet to say that it does no harm. */
    enum State {
        WAITING,
        CLEAN
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** Whether a browser may show it by itself; everything else is handed over to be kept. */
    public boolean isShown() {
        return isImage() || mediaType.equals("application/pdf");
    }

    public boolean isImage() {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/png");
    }
}
