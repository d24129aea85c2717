package fr.francesesame.portal.documents;

import fr.francesesame.terms.DocumentKind;
import java.util.List;
import java.util.UUID;

/** A room whose files wait for the scanner. */
public interface AttachmentOwner {

    /** The oldest of those that wait, at most so many. */
    List<Waiting> waiting(int most);

    /** The scanner found no harm in it. */
    void clean(UUID id);

    /** The scanner found harm in it: it is no file of that room any more; false where it was none already. */
    boolean remove(UUID id);

    /** {@code about}: what it was sent to. */
    record Waiting(UUID id, String about, DocumentKind kind, String name, long size, String digest, String person) {}
}
