package fr.francesesame.portal.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A folder, or what of it was chosen, in one archive. */
@Controller
class ArchivePages {

    private static final String CHOSEN = "choix";

    private final Folders folders;
    private final ArchiveContents contents;
    private final Archive archive;
    private final Downloads downloads;
    private final Takings takings;

    ArchivePages(Folders folders, ArchiveContents contents, Archive archive, Downloads downloads, Takings takings) {
        this.folders = folders;
        this.contents = contents;
        this.archive = archive;
        this.downloads = downloads;
        this.takings = takings;
    }

    /** {@code quoi=choix}: only the documents in {@code piece}; none chosen leads back with a sentence. */
    @GetMapping("/dossiers/{reference}/documents.zip")
    @Nullable
    String take(
            @PathVariable String reference,
            @RequestParam(defaultValue = "tout") String quoi,
            @RequestParam(required = false) @Nullable List<String> piece,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException, NoPlace {
        var scope = folders.scope();
        var folder = folders.of(scope, DocumentPages.reference(reference)).orElseThrow(FolderPages::unknown);
        var entries = entries(folder, quoi, piece == null ? List.of() : piece);
        if (entries.isEmpty()) {
            after.addFlashAttribute("refused", "documents.fault.nothingChosen");
            return "redirect:/dossiers/" + folder.reference() + "/documents";
        }
        takings.archive(folder.reference(), entries.size(), scope.username());
        downloads.archive(
                "dossier-" + folder.reference() + ".zip",
                scope.username(),
                response,
                out -> archive.write(folder, entries, out));
        return null;
    }

    private List<ArchiveEntry> entries(Folder folder, String what, List<String> chosen) {
        return what.equals(CHOSEN)
                ? contents.chosen(
                        folder, chosen.stream().map(ArchivePages::uuid).collect(Collectors.toSet()))
                : contents.all(folder);
    }

    private static UUID uuid(String id) {
        return DocumentPages.uuid(id);
    }

    @ExceptionHandler(NoPlace.class)
    String busy(HttpServletResponse response) {
        return BusyPage.with(response);
    }
}
