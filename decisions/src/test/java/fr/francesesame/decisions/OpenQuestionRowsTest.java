package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.MissingFact;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fact that may be missing is asked for, but for those that no importer can tell. */
class OpenQuestionRowsTest {

    private static final Set<MissingFact> NOBODY_TELLS = Set.of(MissingFact.CONDITION, MissingFact.LAW);

    @ParameterizedTest
    @EnumSource(MissingFact.class)
    void everyMissingFactHasItsQuestion(MissingFact fact) {
        var decided = Tables.get(OpenQuestions.class).of(fact);
        decided.explanation().rules().forEach(rule -> Seen.note(OpenQuestions.TABLE, rule));
        assertThat(decided.outcome().text().isEmpty()).isEqualTo(NOBODY_TELLS.contains(fact));
    }
}
