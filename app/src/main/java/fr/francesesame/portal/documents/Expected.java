package fr.francesesame.portal.documents;

import fr.francesesame.decisions.DocumentsToBring.Document;
import fr.francesesame.terms.DocumentKind;
import java.util.List;

/**
 * A document that the goods need, as the table names it; {@code missing}: the formalities for which it is not there;
 * {@code announced}: the numbers under which their notifications name it.
 */
record Expected(Document document, List<String> missing, List<String> announced) {

    public String name() {
        return document.name();
    }

    public DocumentKind kind() {
        return document.kind();
    }

    public boolean isThere() {
        return missing.isEmpty();
    }

    /** Whether it is joined here and not notified in a register. */
    public boolean isJoined() {
        return kind() != DocumentKind.NOTIFICATION;
    }
}
