package fr.francesesame.portal.documents;

import fr.francesesame.terms.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Folders: the list of them, one of them, and where a person joins files. Another company's is answered like none. */
@Controller
class FolderPages {

    private static final int PAGE = 20;

    private final Folders folders;
    private final JoinedFiles files;
    private final OwnPapers papers;

    FolderPages(Folders folders, JoinedFiles files, OwnPapers papers) {
        this.folders = folders;
        this.files = files;
        this.papers = papers;
    }

    @GetMapping("/dossiers")
    String list(@RequestParam(required = false) @Nullable Long apres, Model model) {
        var scope = folders.scope();
        if (scope.seesNothing() && !scope.isOperator()) {
            throw unknown();
        }
        var page = folders.page(scope, apres, PAGE);
        model.addAttribute("folders", page.folders());
        model.addAttribute("next", page.next());
        model.addAttribute("first", apres == null);
        return "documents/list";
    }

    @GetMapping("/dossiers/{reference}/documents")
    String folder(@PathVariable String reference, Model model) {
        var scope = folders.scope();
        var folder = folder(reference);
        model.addAttribute("folder", folder);
        model.addAttribute("papers", papers.of(folder));
        model.addAttribute("agent", scope.isAgent());
        model.addAttribute("username", scope.username());
        return "documents/folder";
    }

    @PostMapping("/dossiers/{reference}/documents")
    String join(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String nature,
            @RequestParam(required = false) @Nullable List<String> formalites,
            @RequestParam(required = false) @Nullable List<MultipartFile> fichiers,
            RedirectAttributes after) {
        var scope = folders.scope();
        var folder = folder(reference);
        if (!scope.isOperator()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var form = new JoinForm(nature, formalites, fichiers);
        after.addFlashAttribute("typedKind", nature);
        after.addFlashAttribute("typedFormalities", form.references(folder));
        if (folder.acting().isEmpty()) {
            after.addFlashAttribute("refused", refusal(folder));
        } else {
            form.fault(folder)
                    .ifPresentOrElse(
                            fault -> after.addFlashAttribute("refused", fault),
                            () -> tell(files.join(form.joining(folder, scope.username()), form.files()), after));
        }
        return "redirect:/dossiers/" + folder.reference() + "/documents#ajouter";
    }

    private static void tell(JoinedFiles.Taken taken, RedirectAttributes after) {
        after.addFlashAttribute("joined", taken.joined());
        after.addFlashAttribute("waiting", taken.waiting());
        after.addFlashAttribute("faults", taken.faults());
    }

    /** Why nothing can be joined: it is all decided, or the right is one to look. */
    static String refusal(Folder folder) {
        return folder.formalities().stream().anyMatch(FolderFormality::isOpen)
                ? "documents.lookOnly"
                : "documents.fault.ended";
    }

    private Folder folder(String reference) {
        return Reference.written(reference)
                .flatMap(asked -> folders.of(folders.scope(), asked))
                .orElseThrow(FolderPages::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
