package fr.francesesame.portal.publicpages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers to common questions, and what is known of the accessibility of these pages. */
@Controller
class HelpPages {

    private final Questions questions;

    HelpPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/aide")
    String help(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("help", questions.answering(q));
        return "public/help";
    }

    @GetMapping("/accessibilite")
    String accessibility() {
        return "public/accessibility";
    }
}
