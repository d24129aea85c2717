package fr.francesesame.portal.documents;

import fr.francesesame.portal.tracking.Ask;
import fr.francesesame.portal.tracking.Asking;
import fr.francesesame.terms.DocumentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder of a consignment as one account sees it; {@code reference}: the formality by which it was opened; {@code acting}: the
 * open ones to which the account may join something; {@code unnotified}: types of formalities that the goods need and nobody has notified.
 */
record Folder(
        String reference,
        List<FolderFormality> formalities,
        List<FolderDocument> documents,
        List<Expected> expected,
        List<FolderFormality> acting,
        List<String> unnotified)
        implements Asking {

    /** Documents that the account itself may join. */
    @Override
    public Optional<Ask> ask() {
        var count = expected.stream().filter(one -> !one.isThere()).count();
        return acting.isEmpty() || count == 0
                ? Optional.empty()
                : Optional.of(new Ask(Ask.Kind.DOCUMENTS, count, "/dossiers/" + reference + "/documents#ajouter"));
    }

    boolean holds(String asked) {
        return formalities.stream().anyMatch(formality -> formality.reference().equals(asked));
    }

    Folder with(List<Expected> told) {
        return new Folder(reference, formalities, documents, told, acting, unnotified);
    }

    /** The versions of each document, the newest first. */
    public Collection<List<FolderDocument>> series() {
        var series = new LinkedHashMap<UUID, List<FolderDocument>>();
        documents.forEach(document -> series.computeIfAbsent(document.series(), none -> new ArrayList<>())
                .add(document));
        return series.values();
    }

    /** Everything is decided: nothing is awaited. */
    public boolean isClosed() {
        return formalities.stream().noneMatch(FolderFormality::isOpen);
    }

    public boolean isComplete() {
        return (isClosed() || unnotified.isEmpty()) && expected.stream().allMatch(Expected::isThere);
    }

    public long missing() {
        return unnotified.size()
                + expected.stream().filter(one -> !one.isThere()).count();
    }

    /** Kinds that a person may join, those that are missing first. */
    public List<DocumentKind> kinds() {
        var all = Arrays.stream(DocumentKind.values()).filter(kind -> kind != DocumentKind.NOTIFICATION);
        return all.sorted(Comparator.comparing((DocumentKind kind) -> !isMissing(kind)))
                .toList();
    }

    private boolean isMissing(DocumentKind kind) {
        return expected.stream().anyMatch(one -> one.kind() == kind && !one.isThere());
    }

    /** Whether what is joined to the formality by which the folder was opened may go to that one too without telling anybody of it. */
    public boolean isTogether(FolderFormality other) {
        return opened().isOfTheSamePeople(other);
    }

    public FolderFormality opened() {
        return formalities.stream()
                .filter(formality -> formality.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
