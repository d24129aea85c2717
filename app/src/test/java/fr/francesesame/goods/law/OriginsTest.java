package fr.francesesame.goods.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    private static final Map<String, Set<String>> GROUPS =
            Map.of("EUR3C", Set.of("TR", "GB", "IC"), "AFRICA", Set.of("MA", "ZA"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL | PE | true",
                "ALL except EG | EG | false",
                "ALL except EG | PE | true",
                "all but CH | CH | false",
                "all but CH | MA | true",
                "EUR3C | GB | true",
                "EUR3C | MA | false",
                "EUR3C except TR | TR | false",
                "EUR3C except TR | IC | true",
                "IC (Canary Islands) | IC | true",
                "MA | MA | true",
                "MA | EG | false",
                "all but the listed European third countries | TR | false",
                "all but the listed European third countries | KE | true",
                "Africa, CV, SH, MG, RE, MU, IL | ZA | true",
                "Africa, CV, SH, MG, RE, MU, IL | IL | true",
                "Africa, CV, SH, MG, RE, MU, IL | TR | false"
            })
    void originsAreReadAsTheAnnexesWriteThem(String text, String country, boolean covered) {
        assertThat(Origins.parse(text).cover(country, GROUPS)).isEqualTo(covered);
    }

    @Test
    void anUnknownOriginIsCoveredOnlyByARowForEveryOrigin() {
        assertThat(Origins.parse("ALL").cover(null, GROUPS)).isTrue();
        assertThat(Origins.parse("ALL except EG").cover(null, GROUPS)).isFalse();
        assertThat(Origins.parse("MA").cover(null, GROUPS)).isFalse();
    }

    @Test
    void aWordThatIsNoOriginIsRefused() {
        assertThatThrownBy(() -> Origins.parse("Marocco"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MAROCCO");
    }
}
