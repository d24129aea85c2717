package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.portal.messages.Templates.Template;
import fr.francesesame.terms.ControlService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where supervisors keep the texts of their services, and where an agent puts one into an answer. */
@Controller
@RequestMapping("/messagerie")
class TemplatePages {

    private static final int LONGEST_TITLE = 100;
    private static final String LIST = "redirect:/messagerie/modeles";

    private final Mailroom mailroom;
    private final Templates templates;
    private final ThreadView view;
    private final Names names;
    private final AuditTrail audit;

    TemplatePages(Mailroom mailroom, Templates templates, ThreadView view, Names names, AuditTrail audit) {
        this.mailroom = mailroom;
        this.templates = templates;
        this.view = view;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping("/modeles")
    String list(Model model) {
        return show(supervisor(), model);
    }

    @PostMapping("/modeles")
    String add(
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String texte,
            Model model,
            HttpServletResponse response) {
        var scope = supervisor();
        try {
            var own = own(scope, service);
            var title = title(titre);
            if (!templates.add(own, title, WrittenText.body(texte), scope.username())) {
                throw new Unfit("titre", "messages.fault.titleTaken");
            }
            changed(own);
            return LIST;
        } catch (Unfit unfit) {
            model.addAttribute("typedService", service);
            model.addAttribute("typedTitle", titre);
            model.addAttribute("typedText", texte);
            return refuse(scope, unfit, model, response);
        }
    }

    @PostMapping("/modeles/{id}")
    String change(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String texte,
            Model model,
            HttpServletResponse response) {
        var scope = supervisor();
        var template = own(scope, id);
        try {
            templates.change(id, WrittenText.body(texte), scope.username());
            changed(template.service());
            return LIST;
        } catch (Unfit unfit) {
            return refuse(scope, unfit, model, response);
        }
    }

    @PostMapping("/modeles/{id}/suppression")
    String remove(@PathVariable long id) {
        var scope = supervisor();
        var template = own(scope, id);
        templates.remove(id);
        changed(template.service());
        return LIST;
    }

    /** The page of the thread again, the text behind what was typed. */
    @PostMapping("/{fil}/modele")
    String insert(
            @PathVariable String fil,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "0") long modele,
            Model model) {
        var scope = mailroom.enter();
        var thread = mailroom.answerable(scope, fil);
        var added = templates
                .find(modele)
                .filter(template -> template.service() == thread.box().service())
                .map(template -> template.body().replace("{fil}", thread.number()))
                .orElse("");
        return view.typed(scope, thread, (texte.strip() + "\n\n" + added).strip(), model);
    }

    private Scope supervisor() {
        var scope = mailroom.enter();
        if (scope.kind() != Kind.SUPERVISOR) {
            throw Mailroom.unknown();
        }
        return scope;
    }

    private static Set<ControlService> services(Scope scope) {
        return scope.habilitations().stream()
                .map(Habilitation::service)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ControlService.class)));
    }

    private static ControlService own(Scope scope, String typed) throws Unfit {
        return services(scope).stream()
                .filter(service -> service.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Unfit("service", "messages.fault.service"));
    }

    private Template own(Scope scope, long id) {
        return templates
                .find(id)
                .filter(template -> services(scope).contains(template.service()))
                .orElseThrow(Mailroom::unknown);
    }

    private static String title(String typed) throws Unfit {
        var title = WrittenText.subject(typed);
        if (title.length() > LONGEST_TITLE) {
            throw new Unfit("titre", "messages.fault.title");
        }
        return title;
    }

    private String show(Scope scope, Model model) {
        var all = new EnumMap<ControlService, List<Template>>(ControlService.class);
        services(scope).forEach(service -> all.put(service, templates.of(service)));
        model.addAttribute("all", all);
        return "messages/templates";
    }

    private String refuse(Scope scope, Unfit unfit, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("fault", names.say(unfit.sentence(), unfit.argument()));
        return show(scope, model);
    }

    private void changed(ControlService service) {
        audit.record(Act.of("MESSAGE_TEMPLATE_CHANGED").on(Act.Kind.OTHER, service.name()));
    }
}
