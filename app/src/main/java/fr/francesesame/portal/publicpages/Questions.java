package fr.francesesame.portal.publicpages;

import fr.francesesame.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Common questions with their answers, as the message file numbers them from one on. */
@Component
class Questions {

    private final MessageSource sentences;

    Questions(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** Those in which every word of {@code asked} stands, capitals and accents forgiven; all where nothing is asked. */
    HelpView answering(String asked) {
        var words = Words.of(asked);
        return new HelpView(
                asked,
                all().stream()
                        .filter(one -> words.stream().allMatch(one.plain()::contains))
                        .toList());
    }

    private List<Question> all() {
        var all = new ArrayList<Question>();
        for (var number = 1; !sentence(number, "q").isEmpty(); number++) {
            all.add(new Question(sentence(number, "q"), sentence(number, "a"), sentence(number, "to")));
        }
        return all;
    }

    private String sentence(int number, String part) {
        return sentences.getMessage("public.faq." + number + "." + part, null, "", Locale.FRENCH);
    }

    /** {@code where}: path of the page that goes on from here, empty where there is none. */
    record Question(String question, String answer, String where) {

        String plain() {
            return Words.joined(question + " " + answer);
        }
    }

    record HelpView(String asked, List<Question> questions) {}
}
