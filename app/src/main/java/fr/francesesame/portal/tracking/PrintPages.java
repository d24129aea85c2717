package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.portal.tracking.DossierPrints.Print;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a dossier, to keep or to print. */
@Controller
class PrintPages {

    private final Scopes scopes;
    private final DossierPrints prints;

    PrintPages(Scopes scopes, DossierPrints prints) {
        this.scopes = scopes;
        this.prints = prints;
    }

    @GetMapping("/dossiers/{reference}/resume.pdf")
    ResponseEntity<byte[]> summary(@PathVariable String reference) {
        return paper("resume", reference);
    }

    /** Not there before the decision. */
    @GetMapping("/dossiers/{reference}/decision.pdf")
    ResponseEntity<byte[]> decision(@PathVariable String reference) {
        return paper("decision", reference);
    }

    private ResponseEntity<byte[]> paper(String name, String reference) {
        var known = DossierPages.reference(reference);
        return prints.of(scopes.current(), known).stream()
                .filter(print -> print.name().equals(name))
                .findFirst()
                .map(print -> answer(print, known.value()))
                .orElseThrow(DossierPages::unknown);
    }

    private static ResponseEntity<byte[]> answer(Print print, String reference) {
        var file = ContentDisposition.attachment()
                .filename(print.name() + "-" + reference + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(print.content().pdf());
    }
}
