package fr.francesesame.portal.documents;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.Reference;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One document: what is known of it with its versions, shown where a browser can, or handed over to be kept. */
@Controller
@RequestMapping("/dossiers/{reference}/documents/{id}")
class DocumentPages {

    private final Folders folders;
    private final Downloads downloads;
    private final Takings takings;

    DocumentPages(Folders folders, Downloads downloads, Takings takings) {
        this.folders = folders;
        this.downloads = downloads;
        this.takings = takings;
    }

    @GetMapping
    String page(@PathVariable String reference, @PathVariable String id, Model model) {
        var scope = folders.scope();
        var known = reference(reference);
        var folder = folders.of(scope, known).orElseThrow(FolderPages::unknown);
        var document = document(scope, known, id);
        model.addAttribute("folder", folder);
        model.addAttribute("document", document);
        model.addAttribute(
                "versions",
                folder.documents().stream()
                        .filter(one -> one.series().equals(document.series()) && !one.isWaiting())
                        .toList());
        model.addAttribute("agent", scope.isAgent());
        return "documents/document";
    }

    @GetMapping("/vue")
    void show(@PathVariable String reference, @PathVariable String id, HttpServletResponse response)
            throws IOException, NoPlace {
        var scope = folders.scope();
        var document = document(scope, reference(reference), id);
        if (!document.isShown()) {
            throw FolderPages.unknown();
        }
        takings.document(reference(reference).value(), document, scope.username());
        downloads.show(document, scope.username(), response);
    }

    @GetMapping("/fichier")
    void take(@PathVariable String reference, @PathVariable String id, HttpServletResponse response)
            throws IOException, NoPlace {
        var scope = folders.scope();
        var document = document(scope, reference(reference), id);
        takings.document(reference(reference).value(), document, scope.username());
        downloads.attach(document, scope.username(), response);
    }

    @ExceptionHandler(NoPlace.class)
    String busy(HttpServletResponse response) {
        return BusyPage.with(response);
    }

    private FolderDocument document(Scope scope, Reference reference, String id) {
        return folders.document(scope, reference, uuid(id)).orElseThrow(FolderPages::unknown);
    }

    static Reference reference(String text) {
        return Reference.written(text).orElseThrow(FolderPages::unknown);
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw FolderPages.unknown();
        }
    }
}
