package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyDirectory.Answer;
import fr.francesesame.people.companies.CompanyDirectory.Outcome;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Rattachements »: the establishments one's account is attached to; add one by its number, ask for its certification. */
@Controller
@RequestMapping("/entreprise/rattachements")
class AttachmentPages {

    private static final String BACK = "redirect:/entreprise/rattachements";
    private static final int LONGEST_POSITION = 100;
    private static final int LONGEST_MESSAGE = 2000;

    private final Attachments attachments;
    private final CertificationService certifications;

    AttachmentPages(Attachments attachments, CertificationService certifications) {
        this.attachments = attachments;
        this.certifications = certifications;
    }

    @ModelAttribute("entry")
    CodeEntry entry(
            @RequestParam(required = false) @Nullable String avec,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String numero,
            @RequestParam(required = false) @Nullable String nom) {
        return CodeEntry.of(avec, type, numero, nom);
    }

    @GetMapping
    String list(Principal me, Model model) {
        model.addAttribute("links", attachments.of(me.getName()));
        return "companies/attachments";
    }

    /** « Vérifier le code », then a summary to confirm. */
    @PostMapping("/verification")
    String check(@ModelAttribute("entry") CodeEntry entry, Principal me, Model model) {
        return entry.fault().map(fault -> refuse(fault, me, model)).orElseGet(() -> summary(entry, me, model));
    }

    private String summary(CodeEntry entry, Principal me, Model model) {
        var answer = attachments.look(entry.code());
        return fault(answer).map(fault -> refuse(fault, me, model)).orElseGet(() -> show(entry, answer, model));
    }

    @PostMapping
    String attach(@ModelAttribute("entry") CodeEntry entry, Principal me, Model model, RedirectAttributes after) {
        var wrong = entry.fault();
        if (wrong.isPresent()) {
            return refuse(wrong.get(), me, model);
        }
        var answer = attachments.look(entry.code());
        var unknown = fault(answer);
        if (unknown.isPresent()) {
            return refuse(unknown.get(), me, model);
        }
        if (answer.outcome() == Outcome.SILENT && entry.nameFault().isPresent()) {
            model.addAttribute("nameFault", entry.nameFault().get());
            return show(entry, answer, model);
        }
        var done = attachments.attach(
                me.getName(), entry.code(), answer, entry.nom().strip());
        after.addFlashAttribute(done ? "done" : "refused", done ? "companies.attached" : "companies.attachedAlready");
        return BACK;
    }

    @PostMapping("/{siret}/certification")
    String ask(
            @PathVariable String siret,
            @RequestParam(defaultValue = "") String fonction,
            @RequestParam(defaultValue = "") String message,
            Principal me,
            RedirectAttributes after) {
        var link = mine(siret, me);
        if (isWrong(fonction, LONGEST_POSITION) || isWrong(message, LONGEST_MESSAGE)) {
            after.addFlashAttribute("asking", siret);
            after.addFlashAttribute("fonction", fonction);
            after.addFlashAttribute("message", message);
            after.addFlashAttribute("fonctionFault", isWrong(fonction, LONGEST_POSITION));
            after.addFlashAttribute("messageFault", isWrong(message, LONGEST_MESSAGE));
        } else {
            var done = certifications.ask(link, fonction.strip(), message.strip());
            after.addFlashAttribute(done ? "done" : "refused", done ? "companies.asked" : "companies.askedAlready");
        }
        return BACK;
    }

    @PostMapping("/{siret}/retrait")
    String withdraw(@PathVariable String siret, Principal me, RedirectAttributes after) {
        var done = attachments.withdraw(mine(siret, me));
        after.addFlashAttribute(done ? "done" : "refused", done ? "companies.withdrawn" : "companies.already");
        return BACK;
    }

    private Link mine(String siret, Principal me) {
        return attachments.of(me.getName()).stream()
                .filter(link -> link.siret().equals(siret))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String refuse(String fault, Principal me, Model model) {
        model.addAttribute("codeFault", fault);
        return list(me, model);
    }

    private static String show(CodeEntry entry, Answer answer, Model model) {
        model.addAttribute("code", entry.code());
        model.addAttribute("found", answer.found());
        return "companies/summary";
    }

    private static java.util.Optional<String> fault(Answer answer) {
        return switch (answer.outcome()) {
            case UNKNOWN -> java.util.Optional.of("companies.fault.unknown");
            case CLOSED -> java.util.Optional.of("companies.fault.closed");
            case FOUND, SILENT -> java.util.Optional.empty();
        };
    }

    private static boolean isWrong(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }
}
