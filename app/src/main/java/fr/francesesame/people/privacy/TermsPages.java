package fr.francesesame.people.privacy;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.foundation.platform.Pdf;
import fr.francesesame.foundation.platform.WantedPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The terms of use as page and as PDF, each version; their acceptance; the page on personal data. */
@Controller
class TermsPages {

    private final Terms terms;
    private final Pdf pdf;
    private final AuditTrail audit;
    private final WantedPage wanted;

    TermsPages(Terms terms, Pdf pdf, AuditTrail audit, WantedPage wanted) {
        this.terms = terms;
        this.pdf = pdf;
        this.audit = audit;
        this.wanted = wanted;
    }

    @GetMapping("/cgu")
    String show(@RequestParam(defaultValue = "") String version, Model model) {
        put(version, model);
        return "privacy/terms";
    }

    /** Also at the address that the terms print. */
    @GetMapping({"/cgu.pdf", "/assets/faq/CGU_France_Sesame.pdf"})
    ResponseEntity<byte[]> download(@RequestParam(defaultValue = "") String version) {
        var asked = version.isBlank() ? terms.version() : version;
        var file = pdf.of("privacy/terms-pdf", Map.of("version", asked, "text", text(asked)));
        var name = ContentDisposition.inline()
                .filename("CGU-Sesame-" + asked + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }

    /** Also at the address that the terms print. */
    @GetMapping({"/donnees-personnelles", "/espace-public/donnees-personnelles"})
    String personalData() {
        return "privacy/personal-data";
    }

    @GetMapping("/cgu/acceptation")
    String toAccept(Principal person, Model model) {
        put("", model);
        model.addAttribute("accepted", terms.isAccepted(person.getName()));
        return "privacy/accept";
    }

    /** Then on to the page that was asked for. */
    @PostMapping("/cgu/acceptation")
    @Nullable
    String accept(
            @RequestParam(defaultValue = "false") boolean accepte,
            Principal person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!accepte) {
            model.addAttribute("fault", "privacy.terms.fault");
            return toAccept(person, model);
        }
        terms.accept(person.getName());
        audit.record(Act.of("TERMS_ACCEPTED")
                .on(Act.Kind.ACCOUNT, person.getName())
                .with(Map.of("version", terms.version())));
        response.sendRedirect(wanted.address(request, response));
        return null;
    }

    private void put(String version, Model model) {
        var asked = version.isBlank() ? terms.version() : version;
        model.addAttribute("version", asked);
        model.addAttribute("text", text(asked));
        model.addAttribute("versions", terms.versions());
    }

    private String text(String version) {
        return terms.text(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
