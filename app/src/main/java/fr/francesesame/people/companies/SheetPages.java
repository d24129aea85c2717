package fr.francesesame.people.companies;

import fr.francesesame.people.companies.Contact.Purpose;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is mended on the company's sheet, and its figures to take away. */
@Controller
class SheetPages {

    private final CompanySheets sheets;
    private final Contacts contacts;
    private final FigureSheet figures;

    SheetPages(CompanySheets sheets, Contacts contacts, FigureSheet figures) {
        this.sheets = sheets;
        this.contacts = contacts;
        this.figures = figures;
    }

    /** {@code usage}: the purpose of the contact. */
    @PostMapping("/entreprise/fiche/{siret}/contacts/{usage}")
    String contact(
            @PathVariable String siret,
            @PathVariable String usage,
            @ModelAttribute ContactForm form,
            Principal me,
            RedirectAttributes after) {
        var purpose = Purpose.of(usage).orElseThrow(SheetPages::unknown);
        if (!sheets.mends(me.getName(), siret)) {
            throw unknown();
        }
        var fault = form.isBlank() ? Optional.<String>empty() : form.fault();
        fault.ifPresentOrElse(
                sentence -> {
                    after.addFlashAttribute("refused", sentence);
                    after.addFlashAttribute("typed", form.typed());
                    after.addFlashAttribute("faulty", siret + usage);
                },
                () -> keep(siret, purpose, form, me, after));
        return "redirect:/entreprise#contacts-" + siret;
    }

    private void keep(String siret, Purpose purpose, ContactForm form, Principal me, RedirectAttributes after) {
        if (form.isBlank()) {
            contacts.remove(siret, purpose, me.getName());
        } else {
            contacts.set(siret, form.contact(purpose), me.getName());
        }
        after.addFlashAttribute("done", "companies.contact.kept");
    }

    @GetMapping("/entreprise/chiffres.csv")
    void figures(Principal me, HttpServletResponse response) throws IOException {
        var sheet = sheets.of(me.getName());
        if (sheet.isEmpty()) {
            throw unknown();
        }
        figures.write(sheet.months(), response);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
