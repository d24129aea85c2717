package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.Pdf;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The project of a refusal, or the refusal with its measure, on paper: as it stands on the dossier, also of earlier versions. */
@Controller
class RefusalPages {

    private final Scopes scopes;
    private final Dossiers dossiers;
    private final Pdf pdf;

    RefusalPages(Scopes scopes, Dossiers dossiers, Pdf pdf) {
        this.scopes = scopes;
        this.dossiers = dossiers;
        this.pdf = pdf;
    }

    @GetMapping("/dossiers/{reference}/refus/{id}.pdf")
    ResponseEntity<byte[]> refusal(@PathVariable String reference, @PathVariable String id) {
        var dossier =
                dossiers.of(scopes.current(), DossierPages.reference(reference)).orElseThrow(DossierPages::unknown);
        var refused = dossier.refusals().stream()
                .filter(each -> String.valueOf(each.id()).equals(id))
                .findFirst()
                .orElseThrow(DossierPages::unknown);
        var model = Map.<String, Object>of(
                "dossier",
                dossier,
                "row",
                dossier.row(),
                "refused",
                refused,
                "post",
                Objects.requireNonNullElse(dossier.row().bcp(), ""));
        return document(reference, pdf.of("tracking/refusal-pdf", model));
    }

    private static ResponseEntity<byte[]> document(String reference, byte[] content) {
        var name = ContentDisposition.attachment()
                .filename("refus-" + reference + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }
}
