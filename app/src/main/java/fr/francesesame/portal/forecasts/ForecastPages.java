package fr.francesesame.portal.forecasts;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** « Nos prévisions, vérifiées », for anybody: how often the hours that were foreseen held. */
@Controller
class ForecastPages {

    private final AccuracyReport report;
    private final BorderPosts posts;

    ForecastPages(AccuracyReport report, BorderPosts posts) {
        this.report = report;
        this.posts = posts;
    }

    @GetMapping("/previsions")
    String accuracy(Model model) {
        model.addAttribute("report", report.current());
        model.addAttribute(
                "posts",
                posts.all().stream()
                        .collect(Collectors.toMap(sheet -> sheet.post().code(), PostSheet::name)));
        return "forecasts/accuracy";
    }
}
