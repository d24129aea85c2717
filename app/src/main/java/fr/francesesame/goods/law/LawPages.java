package fr.francesesame.goods.law;

import fr.francesesame.goods.law.LawVersions.Entry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The loaded law, and how a new version of it is loaded, compared with the one that holds, and put in force. */
@Controller
@RequestMapping("/droit")
class LawPages {

    private static final int LONGEST = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private final LawVersions versions;
    private final LawComparison comparison;
    private final LawShelf shelf;
    private final LawDifference difference;

    LawPages(LawVersions versions, LawComparison comparison, LawShelf shelf, LawDifference difference) {
        this.difference = difference;
        this.versions = versions;
        this.comparison = comparison;
        this.shelf = shelf;
    }

    @ModelAttribute
    void agentsOnly(HttpServletRequest request, Model model) {
        if (Stream.of("SUPERVISOR", "ANALYST", "ADMINISTRATOR").noneMatch(request::isUserInRole)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("mayChange", request.isUserInRole("SUPERVISOR"));
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
        model.addAttribute("today", LocalDate.now(ZoneId.of("Europe/Paris")));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("versions", versions.all());
        return "law/list";
    }

    @PostMapping
    String load(
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @RequestParam(defaultValue = "") String validite,
            HttpServletRequest request,
            Principal supervisor,
            RedirectAttributes after)
            throws IOException {
        supervisorsOnly(request);
        try {
            return "redirect:/droit/" + versions.propose(text(fichier, validite), supervisor.getName());
        } catch (UnreadableLaw unreadable) {
            after.addFlashAttribute("refused", unreadable.sentence());
            after.addFlashAttribute("named", new ArrayList<>(unreadable.named()));
        } catch (DateTimeParseException noDate) {
            after.addFlashAttribute("refused", "law.fault.date");
        }
        after.addFlashAttribute("validite", validite);
        return "redirect:/droit";
    }

    private static LawText text(@Nullable MultipartFile file, String validFrom) throws IOException {
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isEmpty()) {
            throw new UnreadableLaw("law.fault.none");
        }
        var known = LawFile.named(name).orElseThrow(() -> new UnreadableLaw("law.fault.name", name));
        return new LawText(known, day(validFrom), Objects.requireNonNull(file).getBytes());
    }

    /** A day that a law of the Union can begin on. */
    private static LocalDate day(String typed) {
        var day = LocalDate.parse(typed.strip());
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new UnreadableLaw("law.fault.date");
        }
        return day;
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        var entry = existing(id);
        model.addAttribute("entry", entry);
        model.addAttribute("difference", difference.of(entry).orElse(null));
        model.addAttribute("remembered", versions.remembered(id));
        if (entry.inForceSince() == null) {
            model.addAttribute("result", comparison.of(entry.version(), entry.validFrom()));
        }
        return "law/version";
    }

    @PostMapping("/{id}/entree-en-vigueur")
    String putInForce(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String motif,
            HttpServletRequest request,
            Principal supervisor,
            RedirectAttributes after) {
        supervisorsOnly(request);
        existing(id);
        if (motif.isBlank() || motif.length() > LONGEST) {
            after.addFlashAttribute("refused", "law.fault.reason");
        } else {
            var done = versions.putInForce(id, motif.strip(), supervisor.getName());
            shelf.refresh();
            after.addFlashAttribute(done ? "done" : "refused", done ? "law.inForce.done" : "law.inForce.already");
        }
        return "redirect:/droit/" + id;
    }

    @PostMapping("/{id}/abandon")
    String discard(@PathVariable long id, HttpServletRequest request, RedirectAttributes after) {
        supervisorsOnly(request);
        existing(id);
        var done = versions.discard(id);
        after.addFlashAttribute(done ? "done" : "refused", done ? "law.discarded" : "law.inForce.already");
        return "redirect:/droit";
    }

    private static void supervisorsOnly(HttpServletRequest request) {
        if (!request.isUserInRole("SUPERVISOR")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Entry existing(long id) {
        return versions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
