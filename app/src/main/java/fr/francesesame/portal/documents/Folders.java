package fr.francesesame.portal.documents;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.terms.Reference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers folders for an account, by its rights for this service; a formality that it does not see has none. */
@Component("folderReader")
class Folders {

    private final Scopes scopes;
    private final ScopedReads scopedReads;
    private final FolderFormalities formalities;
    private final FolderDocuments documents;
    private final ExpectedDocuments expected;

    Folders(
            Scopes scopes,
            ScopedReads scopedReads,
            FolderFormalities formalities,
            FolderDocuments documents,
            ExpectedDocuments expected) {
        this.scopes = scopes;
        this.scopedReads = scopedReads;
        this.formalities = formalities;
        this.documents = documents;
        this.expected = expected;
    }

    Scope scope() {
        return scopes.current(OnlineService.FOLDERS);
    }

    Optional<Folder> of(Scope scope, Reference reference) {
        var found = scopedReads.readByKey(scope, () -> folders(scope, List.of(reference.value())));
        return found.stream()
                .filter(folder -> folder.holds(reference.value()))
                .findFirst()
                .map(this::judged)
                .map(folder -> folder.with(expected.announced(folder.expected())));
    }

    /** What the reference's folder holds under that id and the account may open. */
    Optional<FolderDocument> document(Scope scope, Reference reference, UUID id) {
        return of(scope, reference).stream()
                .flatMap(folder -> folder.documents().stream())
                .filter(document -> document.id().equals(id) && !document.isWaiting())
                .findFirst();
    }

    Page page(Scope scope, @Nullable Long after, int limit) {
        var page = scopedReads.read(scope, () -> {
            var heads = formalities.heads(scope, after, limit + 1);
            var shown = heads.subList(0, Math.min(limit, heads.size()));
            var references =
                    shown.stream().map(FolderFormalities.Head::reference).toList();
            return new Page(
                    folders(scope, references),
                    heads.size() > limit ? shown.get(limit - 1).changeNo() : null);
        });
        return new Page(page.folders().stream().map(this::judged).toList(), page.next());
    }

    /** Tables are no rows of a company: they are asked when its rows have been read; what has ended needs nothing any more. */
    private Folder judged(Folder folder) {
        var open = folder.formalities().stream().filter(FolderFormality::isOpen).toList();
        return folder.with(expected.of(open, folder.documents()));
    }

    private List<Folder> folders(Scope scope, List<String> heads) {
        var gathered = formalities.besides(scope, heads);
        var all = gathered.values().stream()
                .flatMap(List::stream)
                .map(FolderFormality::reference)
                .toList();
        var joined = all.isEmpty() ? List.<FolderDocument>of() : documents.of(all, scope.username());
        var unnotified = formalities.unnotified(heads);
        return heads.stream()
                .filter(gathered::containsKey)
                .map(head -> folder(scope, head, gathered.getOrDefault(head, List.of()), joined, unnotified))
                .toList();
    }

    private Folder folder(
            Scope scope,
            String head,
            List<FolderFormality> found,
            List<FolderDocument> joined,
            Map<String, List<String>> unnotified) {
        var references = found.stream().map(FolderFormality::reference).toList();
        var own = joined.stream()
                .filter(document -> !Collections.disjoint(document.references(), references))
                .toList();
        return new Folder(
                head,
                found,
                own,
                List.of(),
                found.stream().filter(one -> mayJoin(scope, one)).toList(),
                unnotified.getOrDefault(head, List.of()));
    }

    private static boolean mayJoin(Scope scope, FolderFormality formality) {
        return formality.isOpen() && scope.isOperator() && scope.mayAct(formality.written(), formality.type());
    }

    /** {@code next}: cursor of the following page, null on the last. */
    record Page(List<Folder> folders, @Nullable Long next) {}
}
