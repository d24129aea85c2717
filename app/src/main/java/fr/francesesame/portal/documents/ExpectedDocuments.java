package fr.francesesame.portal.documents;

import fr.francesesame.decisions.DocumentsToBring;
import fr.francesesame.decisions.DocumentsToBring.Document;
import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.terms.DocumentKind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a folder needs, by the table « documents à apporter », and what of it is there. */
@Component
class ExpectedDocuments {

    private final DocumentsToBring table;
    private final NotifiedDossiers notifiedDossiers;

    /** The table gives the same type the same answer; there are six of them. */
    private final Map<FormalityType, List<Document>> known = new ConcurrentHashMap<>();

    ExpectedDocuments(DocumentsToBring table, NotifiedDossiers notifiedDossiers) {
        this.table = table;
        this.notifiedDossiers = notifiedDossiers;
    }

    /** Each document once, whatever number of formalities asks for it; one that still waits to be looked at is not there yet. */
    List<Expected> of(List<FolderFormality> formalities, List<FolderDocument> documents) {
        var needed = new LinkedHashMap<Document, List<FolderFormality>>();
        formalities.forEach(formality -> documents(formality.type())
                .forEach(document -> needed.computeIfAbsent(document, none -> new ArrayList<>())
                        .add(formality)));
        return needed.entrySet().stream()
                .map(one -> expected(one.getKey(), one.getValue(), documents))
                .toList();
    }

    private List<Document> documents(FormalityType type) {
        return known.computeIfAbsent(type, asked -> table.of(asked).outcome());
    }

    private Expected expected(Document document, List<FolderFormality> asking, List<FolderDocument> documents) {
        var missing = document.kind() == DocumentKind.NOTIFICATION
                ? List.<String>of()
                : asking.stream()
                        .map(FolderFormality::reference)
                        .filter(reference -> documents.stream().noneMatch(joined -> is(joined, document, reference)))
                        .toList();
        return new Expected(document, missing, List.of());
    }

    /** The same with the numbers under which the notifications name what is missing. */
    List<Expected> announced(List<Expected> all) {
        return all.stream()
                .map(one -> new Expected(
                        one.document(),
                        one.missing(),
                        one.missing().stream()
                                .flatMap(reference -> announced(one.document(), reference))
                                .distinct()
                                .toList()))
                .toList();
    }

    private static boolean is(FolderDocument joined, Document document, String reference) {
        return joined.kind() == document.kind()
                && !joined.isWaiting()
                && joined.references().contains(reference);
    }

    /** Notifications name a document by the code of UN/EDIFACT 1001, customs by the same behind an N. */
    private Stream<String> announced(Document document, String reference) {
        var codes = Arrays.stream(document.customsCode().split(", "))
                .filter(code -> code.startsWith("N"))
                .map(code -> code.substring(1))
                .toList();
        return codes.isEmpty()
                ? Stream.of()
                : notifiedDossiers.current(new Reference(reference)).documents().stream()
                        .filter(named -> named.type() != null && codes.contains(named.type()))
                        .map(Certificate.Document::id)
                        .filter(Objects::nonNull);
    }
}
