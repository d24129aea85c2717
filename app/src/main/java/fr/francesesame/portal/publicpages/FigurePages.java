package fr.francesesame.portal.publicpages;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.portal.publicpages.OpenFigures.Row;
import fr.francesesame.portal.tracking.CsvSheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Open figures by post and month, to read and to take away. */
@Controller
class FigurePages {

    private static final List<String> COLUMNS = List.of("month", "post", "notified", "presented", "refused");

    private final OpenFigures figures;
    private final BorderPosts posts;
    private final MessageSource sentences;

    FigurePages(OpenFigures figures, BorderPosts posts, MessageSource sentences) {
        this.figures = figures;
        this.posts = posts;
        this.sentences = sentences;
    }

    @GetMapping("/chiffres")
    String page(Model model) {
        model.addAttribute("rows", figures.byPostAndMonth());
        model.addAttribute("posts", names());
        model.addAttribute("few", OpenFigures.FEWEST);
        return "public/figures";
    }

    @GetMapping("/chiffres.csv")
    void download(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chiffres-sesame.csv\"");
        try (var sheet = new CsvSheet(response.getOutputStream())) {
            sheet.add(COLUMNS.stream()
                    .map(column -> say("public.figures." + column))
                    .toList());
            for (var row : figures.byPostAndMonth()) {
                sheet.add(cells(row));
            }
        }
    }

    private List<String> cells(Row row) {
        var few = say("public.figures.few", OpenFigures.FEWEST);
        return Stream.concat(
                        Stream.of(row.month().toString(), row.post()),
                        java.util.Arrays.asList(row.notified(), row.presented(), row.refused()).stream()
                                .map(count -> count == null ? few : String.valueOf(count)))
                .toList();
    }

    private Map<String, String> names() {
        return posts.all().stream()
                .collect(Collectors.toMap(sheet -> sheet.post().code(), PostSheet::name));
    }

    private String say(String key, Object... arguments) {
        return Objects.requireNonNull(sentences.getMessage(key, arguments, Locale.FRENCH));
    }
}
