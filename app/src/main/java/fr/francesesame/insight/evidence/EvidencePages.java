package fr.francesesame.insight.evidence;

import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.Reference;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an operator asks for the records of his formality, and where he and its agents take the file. */
@Controller
class EvidencePages {

    private static final int LONGEST = 2000;

    private final Scopes scopes;
    private final Sight sight;
    private final ScopedReads scoped;
    private final EvidenceService evidenceService;
    private final RecordedEvidenceRequests evidenceRequests;

    EvidencePages(
            Scopes scopes,
            Sight sight,
            ScopedReads scoped,
            EvidenceService evidenceService,
            RecordedEvidenceRequests evidenceRequests) {
        this.scoped = scoped;
        this.scopes = scopes;
        this.sight = sight;
        this.evidenceService = evidenceService;
        this.evidenceRequests = evidenceRequests;
    }

    @PostMapping("/dossiers/{reference}/preuves")
    String ask(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String motif,
            Principal person,
            RedirectAttributes after) {
        var formality = seen(reference);
        if (!scopes.current().isOperator()) {
            after.addFlashAttribute("refused", "evidence.fault.operators");
        } else if (motif.isBlank() || motif.length() > LONGEST) {
            after.addFlashAttribute("refused", "evidence.fault.reason");
            after.addFlashAttribute("typedEvidence", motif);
        } else {
            var asked = evidenceService.ask(formality, motif.strip(), person.getName());
            after.addFlashAttribute(asked ? "done" : "refused", asked ? "evidence.asked" : "evidence.fault.already");
        }
        return "redirect:/dossiers/" + reference;
    }

    @GetMapping("/preuves/{id}/fichier")
    ResponseEntity<byte[]> take(@PathVariable String id) {
        var scope = scopes.current();
        return scoped.readByKey(scope, () -> evidenceRequests
                        .find(uuid(id))
                        .filter(found -> sight.sees(scope, found.reference()))
                        .flatMap(found -> evidenceRequests.file(found.id()).map(file -> zip(found.reference(), file))))
                .orElseThrow(EvidencePages::unknown);
    }

    private static ResponseEntity<byte[]> zip(Reference reference, byte[] file) {
        var name = ContentDisposition.attachment()
                .filename("preuves-" + reference.value() + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }

    private Reference seen(String reference) {
        return Reference.written(reference)
                .filter(asked -> sight.sees(scopes.current(), asked))
                .orElseThrow(EvidencePages::unknown);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
