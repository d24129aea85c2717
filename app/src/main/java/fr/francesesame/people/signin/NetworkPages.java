package fr.francesesame.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators keep the list of anonymising networks; for anybody else there is no such page. */
@Controller
@RequestMapping("/administration/reseaux")
class NetworkPages {

    private static final String BACK = "redirect:/administration/reseaux";
    private static final int LONGEST = 200;

    private final AnonymisingNetworks networks;

    NetworkPages(AnonymisingNetworks networks) {
        this.networks = networks;
    }

    @ModelAttribute
    void administratorsOnly(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("ADMINISTRATOR")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
    }

    @GetMapping
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("networks", networks.all());
        model.addAttribute("mine", request.getRemoteAddr());
        return "signin/networks";
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String reseau,
            @RequestParam(defaultValue = "") String motif,
            Principal administrator,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        model.addAttribute("reseau", reseau);
        model.addAttribute("motif", motif);
        if (motif.isBlank() || motif.length() > LONGEST) {
            model.addAttribute("faultNote", true);
            return list(request, model);
        }
        if (!networks.add(reseau.strip(), motif.strip(), administrator.getName())) {
            model.addAttribute("faultNetwork", true);
            return list(request, model);
        }
        after.addFlashAttribute("done", "signin.networks.added.done");
        return BACK;
    }

    @PostMapping("/retrait")
    String remove(@RequestParam(defaultValue = "") String reseau, RedirectAttributes after) {
        networks.remove(reseau);
        after.addFlashAttribute("done", "signin.networks.removed");
        return BACK;
    }
}
