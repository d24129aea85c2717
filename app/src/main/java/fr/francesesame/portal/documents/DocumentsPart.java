package fr.francesesame.portal.documents;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.portal.tracking.DossierPart;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the dossier of a formality: its documents, what is missing, and the way to the folder. */
@Component
class DocumentsPart implements DossierPart {

    private final Scopes scopes;
    private final Folders folders;

    DocumentsPart(Scopes scopes, Folders folders) {
        this.scopes = scopes;
        this.folders = folders;
    }

    @Override
    public String template() {
        return "documents/part";
    }

    @Override
    public boolean hasOwnRights() {
        return true;
    }

    /** Nothing for an account that may follow formalities and has no right for folders. */
    @Override
    public Optional<Folder> of(Scope scope, Reference reference) {
        return folders.of(scopes.of(scope.username(), OnlineService.FOLDERS), reference);
    }
}
