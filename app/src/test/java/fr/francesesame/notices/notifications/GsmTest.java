package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GsmTest {

    @ParameterizedTest
    @CsvSource({
        "'Contrôle décidé', 'Controle décidé'",
        "'l’envoi', 'l''envoi'",
        "'« à l’heure » : œuf…', '\" à l''heure \" : oeuf...'",
        "'12 € [x]', '12 € [x]'",
        "'日本', '??'"
    })
    void lettersOutsideOfTheAlphabetAreReplaced(String text, String plain) {
        assertThat(Gsm.plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"160,1", "161,2", "306,2", "307,3"})
    void aLongTextTakesSeveralParts(int letters, int parts) {
        assertThat(Gsm.parts("a".repeat(letters))).isEqualTo(parts);
    }

    @Test
    void noTextTakesMoreThanItsParts() {
        assertThat(Gsm.fit("é".repeat(160), 1)).hasSize(160);
        assertThat(Gsm.fit("é".repeat(161), 1)).hasSize(160).endsWith("é...");
        assertThat(Gsm.parts(Gsm.fit("€".repeat(500), 2))).isEqualTo(2);
    }
}
