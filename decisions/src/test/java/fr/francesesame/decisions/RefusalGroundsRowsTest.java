package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.decisions.RefusalGrounds.Ground;
import fr.francesesame.decisions.RefusalGrounds.Names;
import fr.francesesame.terms.FormalityType;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grounds of refusal are those of the formality, and of no other. */
class RefusalGroundsRowsTest {

    @ParameterizedTest
    @CsvSource({
        "CHED_A,     documents prohibited identity physical transport laboratory welfare invasive other",
        "CHED_P,     documents prohibited identity physical transport laboratory other",
        "CHED_D,     documents prohibited identity physical transport laboratory other",
        "CHED_PP,    documents prohibited identity organism physical transport laboratoryPlants invasive other",
        "COI,        documents identity physical laboratory organic other",
        "CONFORMITY, documents identity physical standard other"
    })
    void eachFormalityHasItsOwn(FormalityType type, String rules) {
        var decided = Tables.get(RefusalGrounds.class).of(type);
        assertThat(decided.explanation().rules())
                .containsExactly(Arrays.stream(rules.split(" "))
                        .map(rule -> "rule_" + rule)
                        .toArray(String[]::new));
        decided.explanation().rules().forEach(rule -> Seen.note(RefusalGrounds.TABLE, rule));
    }

    @ParameterizedTest
    @CsvSource({"CHED_PP, ORGANISM", "CHED_D, SUBSTANCE", "CHED_P, SUBSTANCE"})
    void anAnalysisNamesWhatItFound(FormalityType type, Names expected) {
        assertThat(Tables.get(RefusalGrounds.class).of(type).outcome())
                .contains(new Ground("LABORATORY", "laboratory", expected));
    }
}
