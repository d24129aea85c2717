package fr.francesesame.portal.documents;

import fr.francesesame.portal.tracking.DossierPapers;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.stereotype.Component;

/** The documents of a folder that stand for one formality. */
@Component
class FolderPapers implements DossierPapers {

    private final Folders folders;

    FolderPapers(Folders folders) {
        this.folders = folders;
    }

    @Override
    public List<Paper> of(Reference reference) {
        return folders.of(folders.scope(), reference).stream()
                .flatMap(folder -> folder.documents().stream())
                .filter(document ->
                        !document.isWaiting() && document.references().contains(reference.value()))
                .map(document -> paper(reference, document))
                .toList();
    }

    private static Paper paper(Reference reference, FolderDocument document) {
        return new Paper(
                document.id().toString(),
                document.kind().name(),
                document.name(),
                document.version(),
                document.mediaType(),
                document.size(),
                document.digest(),
                document.at(),
                "/api/v1/formalities/" + reference.value() + "/documents/" + document.id());
    }
}
