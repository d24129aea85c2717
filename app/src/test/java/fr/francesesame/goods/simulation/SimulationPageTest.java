package fr.francesesame.goods.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the simulator: what is typed, asked back and answered. */
class SimulationPageTest extends SimulationCase {

    @Test
    void whatIsLookedForIsSaidInFrench() {
        var answer = ask(Map.of("cn", "12024200", "origin", "GH"));
        assertThat(answer.toString()).contains("\"hazard\":\"aflatoxines\"").doesNotContain("AFLATOXINS");
    }

    /** Every mistake is also said at its field, and what was typed is kept. */
    @Test
    void thePageSaysEachMistakeAtItsField() {
        var page = http.getForObject(
                "/simulateur?nc=08051022&origine=Atlantide&poids=lourd&arrivee=demain&poste=FRXXX9", String.class);
        assertThat(page)
                .contains("id=\"origineFaute1\"", "id=\"poidsFaute1\"", "id=\"arriveeFaute\"", "id=\"posteFaute\"")
                .contains("value=\"Atlantide\"", "value=\"lourd\"")
                .doesNotContain("id=\"ncFaute1\"");
    }

    @Test
    void tenThousandLinesAreRefusedAtOnce() {
        var line = Map.of("cn", "08051022", "origin", "MA");
        var answer = http.postForEntity(
                "/api/v1/simulations", Map.of("lines", Collections.nCopies(10_000, line)), String.class);
        assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
        assertThat(answer.getBody()).contains("500 marchandises");
    }

    /** Each line is judged by itself: one that is in doubt takes nothing away from the others. */
    @Test
    void everyLineHasItsOwnChecks() {
        var lines = List.of(
                Map.of("cn", "02013000", "origin", "AR"),
                Map.of("cn", "23012000", "origin", "PE", "use", "feed"),
                Map.of("cn", "19053219", "origin", "ZA"));
        var answer = http.postForObject("/api/v1/simulations", Map.of("lines", lines), JsonNode.class);
        var products = answer.path("formalities").path(0);
        assertThat(products.path("type").asText()).isEqualTo("CHED_P");
        assertThat(rate(products, "PHYSICAL")).isEqualTo("30");
        assertThat(rate(products.path("lines").path(0), "PHYSICAL")).isEqualTo("15");
        assertThat(rate(products.path("lines").path(1), "PHYSICAL")).isEqualTo("30");
        assertThat(answer.path("notices").toString()).contains("\"missing\":\"ANIMAL_CONTENT\"");
    }

    @Test
    void thePageAnswersAnybodyAndKeepsWhatWasTyped() {
        var page = http.getForObject(
                "/simulateur?nc=08051022&origine=MA&bio=oui&usage=food&poids=20 000,5&nc=x&origine=", String.class);
        assertThat(page).contains("value=\"08051022\"", "20 000,5", "ni un nom qu’elle connaît");
        assertThat(http.getForObject("/simulateur?nc=08051022&origine=MA&bio=oui&usage=food&poids=", String.class))
                .contains("3 formalités", "CHED-PP, végétaux", "C644");
    }

    @ParameterizedTest
    @CsvSource({
        "clémentines,  Maroc,         08052200, MA",
        "CLEMENTINES,  maroc,         08052200, MA",
        "mangue,       Côte d’Ivoire, 08045000, CI",
        "Mangifera indica, cote d ivoire, 08045000, CI",
        "avocats,      etats-unis,    08044000, US",
        "0805 22 00,   vietnam,       08052200, VN",
        "arachides décortiquées, Irlande du Nord, 120242, XI"
    })
    void goodsAndCountriesAreReadByName(String goods, String country, String cn, String code) {
        var read = ask(Map.of("cn", goods, "origin", country)).path("goods").path(0);
        assertThat(read.path("cn").asText()).startsWith(cn);
        assertThat(read.path("origin").asText()).isEqualTo(code);
        assertThat(read.path("name").asText()).isNotBlank();
    }

    @Test
    void whatMayMeanSeveralThingsIsAskedBack() {
        var refused =
                post("{\"lines\":[{\"cn\":\"saumon\",\"origin\":\"Congo\"}]}").getBody();
        assertThat(refused)
                .contains("lines[0].cn", "Marchandise 1, code NC", "03021400", "lines[0].origin", "\"CD\"", "\"CG\"");
        var page = http.getForObject("/simulateur?nc=saumon&origine=NO", String.class);
        assertThat(page).contains("peut être plusieurs marchandises", "nc=03021400&amp;origine=NO", "value=\"saumon\"");
    }

    /** One question decides, and its answer leaves no doubt. */
    @ParameterizedTest
    @CsvSource({
        "08052200, MA, STATE,          FRESH, CHED_PP",
        "08052200, MA, STATE,          DRIED, ''",
        "08045000, CI, STATE,          DRIED, ''",
        "08044000, KE, STATE,          FRESH, CHED_PP",
        "12149090, US, KIND,           HAY,   CHED_P",
        "19053219, ZA, ANIMAL_CONTENT, YES,   CHED_P",
        "19053219, ZA, ANIMAL_CONTENT, NONE,  ''"
    })
    void theQuestionThatDecidesIsAskedAndAnswered(
            String cn, String origin, String missing, String word, String decided) {
        var open = ask(Map.of("cn", cn, "origin", origin));
        assertThat(open.path("questions").toString()).contains("\"answers." + missing + "\"", "\"" + word + "\"");
        var settled = ask(Map.of("cn", cn, "origin", origin, "answers", Map.of(missing, word)));
        assertThat(settled.path("questions").toString()).doesNotContain("\"answers." + missing + "\"");
        var types = new TreeSet<String>();
        settled.path("formalities")
                .forEach(formality -> types.add(formality.path("type").asText()));
        types.remove("CONFORMITY");
        assertThat(String.join(" ", types)).isEqualTo(decided);
    }

    @Test
    void aCodeThatIsTooShortIsAskedForWithTheCodesBelowIt() {
        var questions = ask(Map.of("cn", "0805", "origin", "ZA")).path("questions");
        assertThat(questions.toString()).contains("\"field\":\"cn\"", "08052200", "Clémentines");
        var page = http.getForObject("/simulateur?nc=08052200&origine=Maroc", String.class);
        assertThat(page).contains("La question qui décide", "Séchée", "reponses=STATE%3DDRIED");
        var answered = http.getForObject("/simulateur?nc=08052200&origine=Maroc&reponses=STATE=DRIED", String.class);
        assertThat(answered).doesNotContain("La question qui décide").contains("Répondu");
    }

    @Test
    void anEmptyFormSaysSo() {
        assertThat(http.getForObject("/simulateur?nc=&origine=&poids=", String.class))
                .contains("Aucune marchandise n’est donnée");
        assertThat(http.getForObject("/simulateur", String.class)).doesNotContain("Aucune marchandise n’est donnée");
    }
}
