package fr.francesesame.portal.publicpages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** « Les postes »: what each border control post is designated for, and when its desks are open. */
@Controller
class PostPages {

    private final PostViews views;

    PostPages(PostViews views) {
        this.views = views;
    }

    @GetMapping("/postes")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("list", views.answering(q));
        return "public/posts";
    }

    @GetMapping("/postes/{code}")
    String post(@PathVariable String code, Model model) {
        var view = views.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("post", view);
        return "public/post";
    }
}
