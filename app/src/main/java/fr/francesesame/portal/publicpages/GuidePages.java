package fr.francesesame.portal.publicpages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** « Guides »: how the usual things are done, with pictures. */
@Controller
class GuidePages {

    private final Guides guides;

    GuidePages(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/guides")
    String list(Model model) {
        model.addAttribute("guides", guides.all());
        return "public/guides";
    }

    @GetMapping("/guides/{nom}")
    String guide(@PathVariable String nom, Model model) {
        var guide = guides.find(nom).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("guide", guide);
        return "public/guide";
    }
}
