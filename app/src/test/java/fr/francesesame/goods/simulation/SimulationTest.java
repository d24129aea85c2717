package fr.francesesame.goods.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** Formalities, rates and notices as programs are told them. */
class SimulationTest extends SimulationCase {

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
