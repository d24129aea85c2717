package fr.francesesame.insight.operators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted of few is told to nobody, nor what would give it away. */
class PublicFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0",
        "5, 100, 5",
        "4, 100,",
        "1, 100,",
        "97, 100,",
        "100, 100, 100",
        "0, 4,",
        "3, 4,",
        "0, 5, 0",
        "5, 5, 5"
    })
    void fewAreHiddenAndSoIsAllButFew(int count, int all, Integer told) {
        assertThat(PublicFigures.told(count, all)).isEqualTo(told);
    }
}
