package fr.francesesame.portal.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.portal.publicpages.Questions.Question;
import fr.francesesame.terms.BorderPost;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What somebody without an account finds by typing a few words. */
class PublicAnswersTest {

    private static final List<PostSheet> POSTS =
            List.of(post("FRLEH1", "Le Havre", "metropolitan"), post("FRLPT1", "Le Port", "La Réunion"));

    private final Questions questions = new Questions(sentences());

    private static PostSheet post(String code, String name, String territory) {
        return new PostSheet(new BorderPost(code), name, "P", territory, ZoneId.of("Europe/Paris"), false);
    }

    private static ResourceBundleMessageSource sentences() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/publicpages");
        source.setDefaultEncoding("UTF-8");
        return source;
    }

    @ParameterizedTest
    @CsvSource({"havre, FRLEH1", "LE-HAVRE, FRLEH1", "reunion, FRLPT1", "frlpt, FRLPT1"})
    void aPostIsFoundByAnyPartOfItsNames(String typed, String code) {
        assertThat(PostList.of(typed, POSTS).posts())
                .extracting(sheet -> sheet.post().code())
                .containsExactly(code);
    }

    @Test
    void whatIsTypedStaysAndFindsNothingByChance() {
        var list = PostList.of("  <b>Brest ", POSTS);
        assertThat(list.asked()).isEqualTo("  <b>Brest ");
        assertThat(list.posts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oublié mot passe", "MOT DE PASSE OUBLIE"})
    void anAnswerHasEveryWordThatWasTyped(String typed) {
        assertThat(questions.answering(typed).questions())
                .extracting(Question::where)
                .containsExactly("/mot-de-passe");
    }

    @Test
    void withoutAQuestionAllAreShownAndEachHasItsAnswer() {
        assertThat(questions.answering(" ").questions())
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> assertThat(one.answer()).isNotBlank());
    }
}
