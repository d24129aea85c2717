package fr.francesesame.portal.documents;

import fr.francesesame.terms.DocumentKind;
import java.util.List;

/** What a person says of the files that are joined: what they are, the formalities they stand for, and who joins them. */
record Joining(DocumentKind kind, List<String> references, String person) {}
