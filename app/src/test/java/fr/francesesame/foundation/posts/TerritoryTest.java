package fr.francesesame.foundation.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Whatever its territory, a post's clock is its own and has a name. */
class TerritoryTest {

    @ParameterizedTest
    @CsvSource({
        "Guadeloupe, America/Guadeloupe",
        "Martinique, America/Martinique",
        "Guyane, America/Cayenne",
        "La Réunion, Indian/Reunion",
        "Mayotte, Indian/Mayotte",
        "Saint-Martin, America/Marigot",
        "Saint-Barthélemy, America/St_Barthelemy",
        "Saint-Pierre-et-Miquelon, America/Miquelon",
        "metropolitan, Europe/Paris"
    })
    void aTerritoryHasItsClock(String territory, String zone) {
        assertThat(Territory.of(territory).zone().getId()).isEqualTo(zone);
    }

    @ParameterizedTest
    @EnumSource
    void everyClockHasAName(Territory territory) throws IOException {
        var sentences = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("messages/posts.properties"), StandardCharsets.UTF_8));
        assertThat(sentences).containsKey("posts.clock." + territory.zone().getId());
    }
}
