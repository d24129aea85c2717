package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.platform.Pdf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person sees, takes away and mends what is kept of him, and asks for the rest. Programs are no persons. */
@Controller
@RequestMapping("/compte/donnees")
class PersonPages {

    private static final int LONGEST = 4000;

    private final PersonData data;
    private final PersonRequestService personRequestService;
    private final People people;
    private final DataWords words;
    private final Pdf pdf;

    PersonPages(PersonData data, PersonRequestService personRequestService, People people, DataWords words, Pdf pdf) {
        this.data = data;
        this.personRequestService = personRequestService;
        this.people = people;
        this.words = words;
        this.pdf = pdf;
    }

    @ModelAttribute
    void personsOnly(HttpServletRequest request) {
        if (request.isUserInRole("MACHINE")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String show(Principal person, Model model) {
        var self = people.find(person.getName()).orElseThrow();
        var mobile = self.mobile() == null ? "" : self.mobile();
        model.addAttribute("form", new PersonForm(self.firstName(), self.lastName(), mobile));
        return page(person, model);
    }

    @PostMapping
    String mend(
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult faults,
            Principal person,
            Model model,
            RedirectAttributes after) {
        if (!form.isReachable()) {
            faults.rejectValue("mobile", "privacy.fault.mobile");
        }
        if (faults.hasErrors()) {
            return page(person, model);
        }
        var done = personRequestService.mend(person.getName(), form);
        after.addFlashAttribute(done ? "done" : "refused", done ? "privacy.mended" : "privacy.limited");
        return "redirect:/compte/donnees";
    }

    @PostMapping("/demandes")
    String ask(
            @RequestParam(required = false) @Nullable RequestKind droit,
            @RequestParam(defaultValue = "") String texte,
            Principal person,
            RedirectAttributes after) {
        if (droit == null || texte.length() > LONGEST) {
            after.addFlashAttribute("requestFault", droit == null ? "privacy.fault.kind" : "privacy.fault.text");
            after.addFlashAttribute("typedText", texte);
            after.addFlashAttribute("typedKind", droit);
        } else {
            personRequestService.ask(person.getName(), droit, texte.strip());
            after.addFlashAttribute("done", "privacy.asked");
        }
        return "redirect:/compte/donnees";
    }

    @GetMapping("/export.json")
    ResponseEntity<Map<String, ?>> json(Principal person) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("json"))
                .body(data.of(person.getName()));
    }

    @GetMapping("/export.pdf")
    ResponseEntity<byte[]> pdf(Principal person) {
        var sections = words.sections(data.of(person.getName()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("pdf"))
                .body(pdf.of("privacy/data-pdf", Map.of("sections", sections, "username", person.getName())));
    }

    private String page(Principal person, Model model) {
        model.addAttribute("sections", words.sections(data.of(person.getName())));
        model.addAttribute("requests", personRequestService.requestsOf(person.getName()));
        model.addAttribute("kinds", RequestKind.values());
        return "privacy/data";
    }

    private static String attachment(String type) {
        return ContentDisposition.attachment()
                .filename("mes-donnees-sesame." + type)
                .build()
                .toString();
    }
}
