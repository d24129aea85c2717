package fr.francesesame.goods.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.francesesame.SesameTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** « Quelles formalités pour ma marchandise ? », by the law as it is loaded; nobody signs in. */
@SesameTest
class SimulationTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "{0} {1}, biologique {2}, {3}")
    @CsvSource({
        "08061010,   PE, false, food,       CHED_PP:1/1 CONFORMITY:10/10,                         -",
        "08045000,   CI, false, food,       '',                                                   TO_BE_QUALIFIED",
        "02071410,   BR, false, food,       CHED_P:100/30,                                        -",
        "01012100,   AR, false, food,       CHED_A:100/100,                                       -",
        "12024200,   GH, false, food,       CHED_D:50/50,                                         -",
        "08025100,   IR, false, food,       CHED_D:50/50,                                         CERTIFICATE_AND_ANALYSIS_REQUIRED",
        "08051022,   MA, true,  food,       CHED_PP:5/5 COI:20/5 CONFORMITY:2/2,                  -",
        "08051022,   EG, true,  food,       CHED_PP:50/50 CHED_D:10/10 COI:20/5 CONFORMITY:10/10, -",
        "08041000,   TN, true,  food,       COI:20/5,                                             COI_AT_RELEASE_POINT",
        "08039019,   EC, false, food,       CONFORMITY:10/10,                                     -",
        "08039010,   EC, false, food,       CONFORMITY:10/10,                                     TO_BE_QUALIFIED",
        "08081080,   CL, false, processing, CHED_PP:5/5,                                          INTENDED_FOR_PROCESSING",
        "07133500,   NG, false, food,       '',                                                   PROHIBITED",
        "09093100,   IN, false, food,       CHED_D:30/30,                                         CERTIFICATE_AND_ANALYSIS_REQUIRED",
        "0806,       PE, false, food,       '',                                                   TO_BE_QUALIFIED",
        "0805,       ZA, false, food,       '',                                                   TO_BE_QUALIFIED",
        "0709609920, KE, false, food,       CHED_PP:100/100 CHED_D:20/20,                         -",
        "12345678,   BR, false, food,       '',                                                   TO_BE_QUALIFIED",
        "123,        BR, false, food,       '',                                                   TO_BE_QUALIFIED",
        "99999999,   US, false, food,       '',                                                   TO_BE_QUALIFIED",
        "01999999,   US, false, food,       '',                                                   TO_BE_QUALIFIED",
        "0000,       US, false, food,       '',                                                   TO_BE_QUALIFIED",
        "08052010,   MA, false, food,       '',                                                   TO_BE_QUALIFIED",
        "07029999,   MA, false, food,       CONFORMITY:2/2,                                       TO_BE_QUALIFIED",
        "08081050,   CL, false, food,       '',                                                   TO_BE_QUALIFIED",
        "07049999,   MA, false, food,       '',                                                   TO_BE_QUALIFIED",
        "0207,       CH, false, food,       '',                                                   COMMON_AREA",
        "08051022,   ES, true,  food,       '',                                                   UNION_GOODS"
    })
    void everyGoodsHaveTheirFormalitiesAndRates(
            String cn, String origin, boolean organic, String use, String formalities, String notice) {
        var answer = ask(Map.of("cn", cn, "origin", origin, "organic", organic, "use", use));
        assertThat(formalities(answer)).isEqualTo(formalities);
        assertThat(notices(answer)).isEqualTo(notice.equals("-") ? List.of() : List.of(notice));
    }

    /** A slip of the hand is asked about, never taken; what the trade or people call goods and countries is understood. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "Clementines,  Maroc,                    08052200, MA",
        "bananes,      équateur,                 080390,   EC",
        "Miel,         ETATS UNIS,               04090000, US",
        "riz,          côte d’ivoire,            1006,     CI",
        "huile d'olive, Cote divoire,            1509,     CI",
        "tracteurs,    Royaume uni,              8701,     GB",
        "saumons fumés, USA,                     03054100, US",
        "crevettes,    Corée du Sud,             '',       ''",
        "foie gras,    Canada,                   '',       ''",
        "saumon,       Norvège,                  '',       ''",
        "bois,         Cameroun,                 '',       ''",
        "clementinne,  Maroc,                    '',       ''",
        "miel,         Marroc,                   '',       ''",
        "miel,         ZZ,                       '',       ''"
    })
    void goodsAndCountriesAreUnderstoodByTheirNames(String goods, String country, String cn, String origin) {
        var answer = ask(Map.of("cn", goods, "origin", country));
        var understood = answer.path("goods").path(0);
        assertThat(understood.path("cn").asText()).isEqualTo(cn);
        assertThat(understood.path("origin").asText()).isEqualTo(origin);
        assertThat(answer.path("status").asInt()).isEqualTo(cn.isEmpty() ? 400 : 0);
    }

    /** Programs are told of every part of the answer, under names that no other interface has. */
    @Test
    void theInterfaceDescribesNoticesQuestionsAndLines() {
        var schemas = http.getForObject("/v3/api-docs", JsonNode.class)
                .path("components")
                .path("schemas");
        assertThat(schemas.path("SimulationLine").path("properties").fieldNames())
                .toIterable()
                .contains("cn", "origin", "organic", "use", "weightKg", "dispatchedFrom", "answers");
        assertThat(schemas.path("SimulationAnswer").path("properties").toString())
                .contains("SimulationNotice", "SimulationQuestion", "SimulationFormality", "SimulationGoods");
        assertThat(schemas.path("SimulationFormality").toString()).contains("SimulationFormalityOfLine", "CHED_PP");
        assertThat(schemas.path("SimulationQuestion").toString()).contains("SimulationChoice", "DIGITS");
        assertThat(schemas.path("SimulationProblem").toString()).contains("SimulationError");
    }

    @Test
    void smallQuantitiesOfPrivatePeopleNeedNoFoodCertificate() {
        var answer = ask(Map.of("cn", "12024200", "origin", "GH", "use", "private", "weightKg", 2));
        assertThat(formalities(answer)).isEmpty();
        assertThat(notices(answer)).containsExactly("SMALL_QUANTITY");
    }

    @Test
    void everyAnswerIsExplainedByTheLaw() {
        var answer = ask(Map.of("cn", "08051022", "origin", "EG", "organic", true));
        answer.path("formalities").forEach(formality -> {
            assertThat(formality.path("legalBasis").asText()).contains("20");
            formality.path("checks").forEach(check -> assertThat(
                            check.path("legalBasis").asText())
                    .isNotBlank());
        });
        assertThat(answer.path("notices").toString()).contains("C085", "C678", "C644", "N002");
        assertThat(answer.path("formalities").toString())
                .contains("N851", "C644", "N380", "SIVEP, contrôle phytosanitaire", "\"fromMemory\":true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"lines\":[]}",
                "{\"lines\":[null]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\"}],\"purpose\":\"PROMENADE\"}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\"}],\"bcp\":\"FRXXX9\"}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"weightKg\":\"lourd\"}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"answers\":{\"STATE\":\"MOULU\"}}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"answers\":{\"GOUT\":\"FRESH\"}}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"dispatchedFrom\":\"Atlantide\"}]}",
                "{\"lines\":[{\"cn\":\"saumon\",\"origin\":\"NO\"}]}",
                "{\"lines\":[{\"cn\":\"licorne\",\"origin\":\"MA\"}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"Atlantide\"}]}",
                "{\"lines\":[{\"cn\":\"abc\",\"origin\":\"MA\"}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"use\":\"manger\"}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"weightKg\":-1}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\"}],\"eta\":\"demain\"}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\"}],\"bcp\":\"Le Havre\"}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\"}],\"bcp\":\"FRXXX9\"}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\"}],\"purpose\":\"HOLIDAY\"}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"weightKg\":1e999999999}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"weightKg\":1e-999999999}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"answers\":{\"STATE\":{\"a\":1}}}]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\",\"answers\":{\"STATE\":null}}]}",
                "{\"lines\":[{\"cn\":{\"a\":1},\"origin\":\"MA\"}]}",
                "{\"lines\":[[1]]}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\"}],\"eta\":\"-999999999-01-01T00:00:00+18:00\"}",
                "{\"lines\":[{\"cn\":\"0805\",\"origin\":\"MA\"}],\"eta\":\"+999999999-12-31T23:59:59-18:00\"}",
                "{\"lines\":12}",
                "oranges"
            })
    void whatIsNotUnderstoodIsAProblemInFrench(String request) {
        var answer = post(request);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).contains("demande");
    }

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

    private JsonNode ask(Map<String, Object> line) {
        return http.postForObject("/api/v1/simulations", Map.of("lines", List.of(line)), JsonNode.class);
    }

    private ResponseEntity<String> post(String body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.postForEntity("/api/v1/simulations", new HttpEntity<>(body, headers), String.class);
    }

    /** {@code CHED_PP:5/5}: identity and physical rate. */
    private static String formalities(JsonNode answer) {
        var said = new ArrayList<String>();
        answer.path("formalities")
                .forEach(formality -> said.add(formality.path("type").asText() + ":" + rate(formality, "IDENTITY") + "/"
                        + rate(formality, "PHYSICAL")));
        return String.join(" ", said);
    }

    private static String rate(JsonNode formality, String kind) {
        for (var check : formality.path("checks")) {
            if (check.path("kind").asText().equals(kind)) {
                return check.path("rate").asText();
            }
        }
        return "-";
    }

    private static List<String> notices(JsonNode answer) {
        var codes = new TreeSet<String>();
        answer.path("notices").forEach(notice -> {
            if (notice.hasNonNull("line")) {
                codes.add(notice.path("code").asText());
            }
        });
        return List.copyOf(codes);
    }

    /** The law is asked, and no table of the database is written, the engines' included. */
    @Test
    void aQuestionLeavesNoRow() {
        ask(Map.of("cn", "08051022", "origin", "EG", "organic", true));
        var before = rowsOfAllTables();
        for (var origin : List.of("EG", "MA", "ZA")) {
            ask(Map.of("cn", "08051022", "origin", origin, "organic", true));
        }
        assertThat(rowsOfAllTables()).isEqualTo(before);
    }

    private Map<String, Long> rowsOfAllTables() {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("select schemaname || '.' || relname from pg_stat_user_tables").query(String.class).list().stream()
                .filter(table ->
                        !table.contains("session") && !table.contains("act_ru_job") && !table.contains("meter"))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
