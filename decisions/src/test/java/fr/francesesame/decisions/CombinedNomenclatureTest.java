package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.decisions.CodeStanding.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which codes are in the nomenclature of a year, what came after those that are not, and what goods are called. */
class CombinedNomenclatureTest {

    private static final CombinedNomenclature SHIPPED = CombinedNomenclature.shipped();

    private final GoodsNames names = new GoodsNames(SHIPPED, 2026);

    @ParameterizedTest
    @CsvSource({
        "08051022,   2026, IN_FORCE,   '',                                                    rule_otherwise",
        "0805102210, 2026, IN_FORCE,   '',                                                    rule_otherwise",
        "0805,       2026, IN_FORCE,   '',                                                    rule_otherwise",
        "080522,     2026, IN_FORCE,   '',                                                    rule_otherwise",
        "08051022,   2027, IN_FORCE,   2027 n’est pas chargée : les codes sont lus dans celle de 2026, rule_yearMissing",
        "99999999,   2026, UNKNOWN,    9999 99 99,                                            rule_unknown",
        "01999999,   2026, UNKNOWN,    2026,                                                  rule_unknown",
        "0000,       2026, UNKNOWN,    0000,                                                  rule_unknown",
        "98765432,   2027, UNKNOWN,    2026,                                                  rule_unknown",
        "07029999,   2026, UNKNOWN,    voisins en vigueur : 0702 00 10,                     rule_near",
        "08052010,   2016, IN_FORCE,   '',                                                    rule_otherwise",
        "08052010,   2026, ENDED,      31 décembre 2016,                                      rule_ended",
        "07020000,   2024, IN_FORCE,   '',                                                    rule_otherwise",
        "07020000,   2025, ENDED,      31 décembre 2024,                                      rule_endedNear",
        "0805201005, 2026, ENDED,      sous 0805 22 00,                                     rule_ended",
        "080520,     2026, ENDED,      0805 21 10,                                          rule_ended",
        "08081050,   2026, ENDED,      31 décembre 2004,                                      rule_ended",
        "07020015,   2026, ENDED,      voisins en vigueur : 0702 00 10,                     rule_endedNear",
        "08051022,   2016, TO_COME,    1er janvier 2017,                                      rule_toCome",
        "123,        2026, ILL_FORMED, ne se lit pas,                                         rule_illFormed",
        "080510229,  2026, ILL_FORMED, ne se lit pas,                                         rule_illFormed",
        "oranges,    2026, ILL_FORMED, oranges,                                               rule_illFormed"
    })
    void everyCodeHasItsStandingAndItsSentence(String code, int year, Kind kind, String words, String rule) {
        var standing = SHIPPED.of(code, year);
        assertThat(standing.kind()).isEqualTo(kind);
        var notice = Tables.get(NomenclatureNotices.class).of(standing);
        notice.explanation().rules().forEach(seen -> Seen.note(NomenclatureNotices.TABLE, seen));
        assertThat(notice.outcome().text().replace('\u00a0', ' '))
                .contains(words)
                .doesNotContain("{", "null");
        assertThat(notice.explanation().rules()).containsExactly(rule);
    }

    @Test
    void aCodeThatEndedWithoutAKnownSuccessorHasItsNeighboursNamed() {
        says(
                new CodeStanding("01029900", Kind.ENDED, 2026, 2026, 2023, List.of(), List.of("01029000"), "0102"),
                "0102");
        says(new CodeStanding("01029900", Kind.ENDED, 2026, 2026, 2023, List.of(), List.of(), ""), "2023");
    }

    private static void says(CodeStanding standing, String words) {
        var notice = Tables.get(NomenclatureNotices.class).of(standing);
        notice.explanation().rules().forEach(rule -> Seen.note(NomenclatureNotices.TABLE, rule));
        assertThat(notice.outcome().text().replace('\u00a0', ' ')).contains(words);
        assertThat(notice.outcome().code()).isEqualTo("TO_BE_QUALIFIED");
    }

    @ParameterizedTest
    @CsvSource({
        "08051022, 08051022",
        "07020000, 07020000",
        "08039010, 08039010",
        "08052010, 0805",
        "99999999, ''",
        "0000, ''",
        "123, ''"
    })
    void aCodeThatIsNotThereIsJudgedAsTheLongestBeginningThatIs(String code, String beginning) {
        assertThat(SHIPPED.of(code, 2026).judgedAs()).isEqualTo(beginning);
    }

    @Test
    void everyLoadedYearHasItsChapters() {
        for (var year = 2017; year <= 2026; year++) {
            for (var chapter = 1; chapter <= 24; chapter++) {
                var heading = "%02d".formatted(chapter);
                var found = year;
                assertThat(SHIPPED.all()).anyMatch(entry -> entry.code().startsWith(heading) && entry.isIn(found));
            }
        }
    }

    @Test
    void aYearThatIsLoadedLaterCountsFromThen() {
        var later = SHIPPED.with(2027, Map.of("08051022", "Oranges navel", "08052299", "Clémentines nouvelles"));
        assertThat(later.of("08052299", 2027).kind()).isEqualTo(Kind.IN_FORCE);
        assertThat(later.of("08052299", 2026).kind()).isEqualTo(Kind.TO_COME);
        assertThat(later.of("08051022", 2027).isYearLoaded()).isTrue();
        assertThat(later.of("08051024", 2027)).satisfies(ended -> {
            assertThat(ended.kind()).isEqualTo(Kind.ENDED);
            assertThat(ended.at()).isEqualTo(2026);
        });
        assertThat(later.path("08052299")).contains("Clémentines nouvelles");
    }

    @ParameterizedTest
    @CsvSource({
        "clémentines, 08052200, true",
        "CLEMENTINE,  08052200, true",
        "Mangues,     08045000, true",
        "avocat,      08044000, true",
        "MNGIN,       08045000, true",
        "vitis vinifera, 080610, true",
        "tomates,     0702, true",
        "agrumes,     0805,     false",
        "bœuf,        0201,     true",
        "boeuf,       0201,     true"
    })
    void goodsAreFoundByWhatTheyAreCalled(String typed, String code, boolean exact) {
        assertThat(names.find(typed, 20)).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.exact()).isEqualTo(exact);
        });
    }

    /** What is only nearly a name is asked for, never taken. */
    @ParameterizedTest
    @CsvSource({"clementinne, 08052200", "tomatte, 0702", "crevetes, 030617", "huille d'olive, 1509", "bannane, 080390"
    })
    void aSlipOfTheHandIsForgiven(String typed, String code) {
        assertThat(names.find(typed, 20)).anySatisfy(found -> {
            assertThat(found.code()).startsWith(code);
            assertThat(found.near()).isTrue();
            assertThat(found.exact()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "huile d’olive, 1509",
        "huiles d'olive, 1509",
        "foie gras, 02074300",
        "bois, 4407",
        "riz, 1006",
        "miel, 0409",
        "Bananes, 080390",
        "saumon fumé, 030541",
        "noix de cajou, 080132",
        "tracteurs, 8701"
    })
    void goodsOfTheTradeAreFoundByTheirFrenchNames(String typed, String code) {
        assertThat(names.find(typed, 20)).anySatisfy(found -> {
            assertThat(found.code()).startsWith(code);
            assertThat(found.exact()).isTrue();
        });
    }

    @Test
    void severalGoodsOfOneNameAreAllNamed() {
        assertThat(names.find("saumon", 20)).extracting(GoodsNames.Found::code).contains("03021300", "03021400");
        assertThat(names.find("Saumons", 20))
                .allSatisfy(found -> assertThat(found.called()).contains("saumon"))
                .hasSizeLessThan(12);
        assertThat(names.find("licorne", 20)).isEmpty();
        assertThat(names.find("", 20)).isEmpty();
        assertThat(names.find("'; drop table", 20)).isEmpty();
    }
}
