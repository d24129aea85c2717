package fr.francesesame.portal.publicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Guides step by step, as the message file numbers them; their pictures are taken from the real pages by a test of the browser. */
@Component
class Guides {

    private static final List<String> NAMES = List.of("compte", "eori", "rendez-vous", "mandat", "observations");

    private final MessageSource sentences;

    Guides(MessageSource sentences) {
        this.sentences = sentences;
    }

    List<Guide> all() {
        return NAMES.stream().map(this::guide).toList();
    }

    Optional<Guide> find(String name) {
        return all().stream().filter(guide -> guide.name().equals(name)).findFirst();
    }

    private Guide guide(String name) {
        var steps = new ArrayList<Step>();
        for (var number = 1; !sentence(name, number + "").isEmpty(); number++) {
            var shown = sentence(name, number + ".alt");
            steps.add(new Step(
                    sentence(name, number + ""),
                    shown.isEmpty() ? null : "/img/guides/" + name + "-" + number + ".png",
                    shown,
                    sentence(name, number + ".to")));
        }
        return new Guide(name, sentence(name, "title"), sentence(name, "lead"), steps);
    }

    private String sentence(String name, String part) {
        return String.valueOf(sentences.getMessage("public.guide." + name + "." + part, null, "", Locale.FRENCH));
    }

    record Guide(String name, String title, String lead, List<Step> steps) {}

    /** {@code picture}: its path, null for none, described by {@code shown}; {@code where}: the page to go to, empty for none. */
    record Step(String text, @Nullable String picture, String shown, String where) {}
}
