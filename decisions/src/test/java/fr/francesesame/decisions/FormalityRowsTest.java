package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.decisions.Notices.Topic;
import fr.francesesame.decisions.RequiredFormalities.Entry;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.decisions.RequiredFormalities.Place;
import fr.francesesame.decisions.RequiredFormalities.Quantity;
import fr.francesesame.decisions.RequiredFormalities.Requirement;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the tables that say which formalities goods need, and what an importer is told beside. */
class FormalityRowsTest {

    @ParameterizedTest
    @CsvSource({
        "CHED_D,     PROHIBITED, false, true,  food,       ORDINARY, MARKET,  PROHIBITED, POST,          rule_prohibited",
        "CHED_D,     YES,        false, true,  private,    SMALL,    MARKET,     NO,         NONE,          rule_smallFood",
        "CHED_A,     YES,        false, true,  food,       ORDINARY, MARKET,  YES,        POST,          rule_animals",
        "CHED_A,     POSSIBLE,   false, true,  food,       ORDINARY, MARKET,  POSSIBLE,   POST,          rule_animalsPerhaps",
        "CHED_P,     YES,        false, true,  food,       ORDINARY, MARKET,  YES,        POST,          rule_products",
        "CHED_P,     POSSIBLE,   false, true,  food,       ORDINARY, MARKET,  POSSIBLE,   POST,          rule_productsPerhaps",
        "CHED_PP,    YES,        false, true,  food,       ORDINARY, MARKET,  YES,        POST,          rule_plants",
        "CHED_PP,    POSSIBLE,   false, true,  food,       ORDINARY, MARKET,  POSSIBLE,   POST,          rule_plantsPerhaps",
        "CHED_PP,    EXEMPT,     false, true,  food,       ORDINARY, MARKET,  NO,         NONE,          rule_plantsExempt",
        "CHED_D,     YES,        false, true,  food,       ORDINARY, MARKET,  YES,        POST,          rule_food",
        "CHED_D,     POSSIBLE,   false, true,  food,       ORDINARY, MARKET,  POSSIBLE,   POST,          rule_foodPerhaps",
        "COI,        NO,         true,  true,  food,       ORDINARY, MARKET,  YES,        POST,          rule_organicAtPost",
        "COI,        NO,         true,  false, food,       ORDINARY, MARKET,  YES,        RELEASE_POINT, rule_organicElsewhere",
        "CONFORMITY, YES,        false, true,  processing, ORDINARY, MARKET,  NO,         NONE,          rule_industry",
        "CONFORMITY, YES,        false, true,  food,       ORDINARY, MARKET,  YES,        POST,          rule_standard",
        "CONFORMITY, POSSIBLE,   false, true,  food,       ORDINARY, MARKET,  POSSIBLE,   POST,          rule_standardPerhaps",
        "CHED_D,     YES,        false, true,  private,    UNKNOWN,  MARKET,  POSSIBLE,   POST,          rule_smallFoodUnknown",
        "CHED_D,     YES,        false, true,  food,       ORDINARY, TRANSIT, POSSIBLE,   POST,          rule_transitFood",
        "CHED_D,     PROHIBITED, false, true,  private,    SMALL,    MARKET,  NO,         NONE,          rule_smallFood",
        "CHED_P,     YES,        false, true,  private,    SMALL,    MARKET,  NO,         NONE,          rule_privateGoods",
        "CHED_PP,    POSSIBLE,   false, true,  private,    SMALL,    MARKET,  NO,         NONE,          rule_privateGoods",
        "CHED_P,     YES,        false, true,  private,    UNKNOWN,  MARKET,  POSSIBLE,   POST,          rule_privateGoodsUnknown",
        "CHED_PP,    PROHIBITED, false, true,  food,       ORDINARY, MARKET,  PROHIBITED, POST,          rule_plantsProhibited",
        "COI,        NO,         true,  true,  food,       ORDINARY, TRANSIT, NO,         NONE,          rule_organicNotEntering",
        "COI,        NO,         true,  false, sample,     ORDINARY, MARKET,  NO,         NONE,          rule_organicPrivate",
        "CONFORMITY, YES,        false, true,  food,       ORDINARY, RETURN,  NO,         NONE,          rule_conformityNotEntering",
        "CONFORMITY, YES,        false, true,  private,    ORDINARY, MARKET,  NO,         NONE,          rule_notMarketed",
        "COI,        NO,         false, true,  food,       ORDINARY, MARKET,  NO,         NONE,          rule_otherwise"
    })
    void requiredFormalities(
            FormalityType type,
            String listing,
            boolean organic,
            boolean chedNeeded,
            String use,
            Quantity quantity,
            Entry entry,
            Need need,
            Place place,
            String rule) {
        var facts = new RequiredFormalities.Facts(type, listing, organic, chedNeeded, use, quantity, entry);
        expect(Tables.get(RequiredFormalities.class).of(facts), new Requirement(need, place), rule);
    }

    @ParameterizedTest
    @CsvSource({
        "COI,        NOTICE,  PRIOR_NOTIFICATION,    avant l’arrivée",
        "CONFORMITY, NOTICE,  PRIOR_NOTIFICATION,    aucun délai",
        "CHED_PP,    NOTICE,  PRIOR_NOTIFICATION,    un jour ouvrable",
        "CHED_A,     PAPERS,  DOCUMENTS_TO_BRING,    zoosanitaire",
        "CHED_P,     PAPERS,  DOCUMENTS_TO_BRING,    scellés",
        "CHED_PP,    PAPERS,  DOCUMENTS_TO_BRING,    phytosanitaire",
        "CHED_D,     PAPERS,  DOCUMENTS_TO_BRING,    facture",
        "COI,        PAPERS,  DOCUMENTS_TO_BRING,    organisme de contrôle",
        "CONFORMITY, PAPERS,  DOCUMENTS_TO_BRING,    SORA F&L",
        "CHED_A,     CUSTOMS, CUSTOMS_DOCUMENT_CODE, C640",
        "CHED_P,     CUSTOMS, CUSTOMS_DOCUMENT_CODE, N853",
        "CHED_PP,    CUSTOMS, CUSTOMS_DOCUMENT_CODE, C085",
        "CHED_D,     CUSTOMS, CUSTOMS_DOCUMENT_CODE, C678",
        "COI,        CUSTOMS, CUSTOMS_DOCUMENT_CODE, C644",
        "CONFORMITY, CUSTOMS, CUSTOMS_DOCUMENT_CODE, N002"
    })
    void formalityNotices(FormalityType type, Topic topic, String code, String words) {
        var notice = told(Tables.get(Notices.class).of(type, topic));
        assertThat(notice.code()).isEqualTo(code);
        assertThat(notice.text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PROHIBITED,                PROHIBITED",
        "PROHIBITED_PLANT,          PROHIBITED",
        "CERTIFICATE_AND_ANALYSIS,  CERTIFICATE_AND_ANALYSIS_REQUIRED",
        "COI_AT_RELEASE_POINT,      COI_AT_RELEASE_POINT",
        "PHYTOSANITARY_CERTIFICATE, PHYTOSANITARY_CERTIFICATE_ONLY",
        "CERTIFICATE_IF_FRESH,      PHYTOSANITARY_CERTIFICATE_IF_FRESH",
        "PLANT_EXEMPT,              NO_FORMALITY",
        "SMALL_QUANTITY,            SMALL_QUANTITY",
        "PRIVATE_GOODS,             SMALL_QUANTITY",
        "PET_ANIMALS,               PET_ANIMALS",
        "SAMPLE,                    SAMPLE_AUTHORISATION",
        "RETURNING,                 RETURNING_GOODS",
        "AGREEMENT,                 AGREEMENT_COUNTRY",
        "AGREEMENT_RATE_UNKNOWN,    AGREEMENT_COUNTRY",
        "INDUSTRY,                  INTENDED_FOR_PROCESSING",
        "WOOD_NOTICE,               WOOD_PRIOR_NOTICE",
        "WOOD_PACKAGING,            WOOD_PACKAGING",
        "COMMON_AREA,               COMMON_AREA",
        "UNION_GOODS,               UNION_GOODS",
        "IN_NO_LIST,                NO_FORMALITY"
    })
    void goodsNotices(Matter matter, String code) {
        assertThat(told(Tables.get(Notices.class).of(matter, null)).code()).isEqualTo(code);
    }

    /** Whatever is missing, it is said, each fact in its own sentence where it alone settles the formality. */
    @ParameterizedTest
    @EnumSource(MissingFact.class)
    void whatIsMissingIsSaid(MissingFact missing) {
        for (var matter : List.of(Matter.TO_BE_QUALIFIED, Matter.RATE_TO_BE_QUALIFIED, Matter.PERHAPS_PROHIBITED)) {
            assertThat(told(Tables.get(Notices.class).of(matter, missing)).code())
                    .isEqualTo("TO_BE_QUALIFIED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "private, true,  5,  rule_privateFresh",
        "private, false, 2,  rule_privateOther",
        "sample,  true,  50, rule_sampleFresh",
        "sample,  false, 10, rule_sampleOther",
        "food,    true,  0,  rule_otherwise"
    })
    void smallQuantity(String use, boolean fresh, int most, String rule) {
        var exempt = Optional.of(BigDecimal.valueOf(most)).filter(weight -> weight.signum() > 0);
        expect(Tables.get(SmallQuantity.class).of(use, fresh), exempt, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "PHYTOSANITARY_CERTIFICATE_ONLY,     false, ,       false, rule_certificateOnly",
        "PHYTOSANITARY_CERTIFICATE_IF_FRESH, false, ,       false, rule_certificateIfFresh",
        "SMALL_QUANTITY,                     false, ,       false, rule_small",
        "NO_FORMALITY,                       false, ,       false, rule_nothing",
        "TO_BE_QUALIFIED,                    false, DIGITS, false, rule_open",
        "TO_BE_QUALIFIED,                    true,  CODE,   false, rule_code",
        "TO_BE_QUALIFIED,                    true,  DIGITS, true,  rule_otherwise",
        "PROHIBITED,                         true,  ,       true,  rule_otherwise"
    })
    void unsureNotices(String code, boolean aboutFormality, @Nullable MissingFact missing, boolean holds, String rule) {
        expect(Tables.get(NomenclatureNotices.class).holds(code, aboutFormality, missing), holds, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  CERTIFICATE_PART, false, FR, UNION_GOODS,          rule_union",
        "false, true,  true,  OTHER,            false, NO, COMMON_AREA,          rule_commonArea",
        "false, false, true,  OTHER,            false, CR, PLANT_EXEMPT,         rule_exempt",
        "false, false, true,  CERTIFICATE_PART, false, CH, IN_NO_LIST,           rule_otherwise",
        "false, false, false, CERTIFICATE_PART, false, BR, CERTIFICATE_IF_FRESH, rule_certificateIfFresh",
        "false, false, false, FRESH,            true,  TH, CERTIFICATE_IF_FRESH, rule_certificateAsFresh",
        "false, false, false, FRESH,            false, TH, IN_NO_LIST,           rule_otherwise",
        "false, false, false, PACKAGING,        false, CN, WOOD_PACKAGING,       rule_packaging",
        "false, false, false, OTHER,            false, BR, IN_NO_LIST,           rule_otherwise"
    })
    void silentGoods(
            boolean insideFood,
            boolean commonAnimal,
            boolean exempt,
            String kind,
            boolean fresh,
            String origin,
            Matter matter,
            String rule) {
        var facts = new GoodsMatters.Silent(insideFood, commonAnimal, exempt, kind, fresh, origin);
        expect(Tables.get(GoodsMatters.class).ofSilent(facts), matter, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "CHED_D,     NO,       ,        NO,         food,       ORDINARY, MARKET,  UNION, true,  OTHER,       NONE,                   8,  UNION_GOODS,               NONE,        rule_union",
        "CHED_D,     NO,       ,        NO,         food,       ORDINARY, MARKET,  THIRD, false, OTHER,       NONE,                   0,  TO_BE_QUALIFIED,           CODE,        rule_illFormed",
        "CHED_D,     YES,      STATE,   POSSIBLE,   private,    UNKNOWN,  MARKET,  THIRD, true,  OTHER,       NONE,                   8,  TO_BE_QUALIFIED,           WEIGHT,      rule_weight",
        "CHED_P,     POSSIBLE, STATE,   POSSIBLE,   food,       ORDINARY, MARKET,  THIRD, true,  OTHER,       NONE,                   8,  TO_BE_QUALIFIED,           LISTING,     rule_fact",
        "CHED_D,     YES,      ,        POSSIBLE,   food,       ORDINARY, TRANSIT, THIRD, true,  OTHER,       NONE,                   8,  TO_BE_QUALIFIED,           CONDITION,   rule_transit",
        "CHED_D,     POSSIBLE, ,        POSSIBLE,   food,       ORDINARY, MARKET,  THIRD, true,  OTHER,       NONE,                   8,  TO_BE_QUALIFIED,           NONE,        rule_perhaps",
        "CHED_D,     PROHIBITED,,       PROHIBITED, food,       ORDINARY, MARKET,  THIRD, true,  OTHER,       NONE,                   8,  PROHIBITED,                NONE,        rule_foodProhibited",
        "CHED_D,     YES,      ,        NO,         private,    SMALL,    MARKET,  THIRD, true,  OTHER,       NONE,                   8,  SMALL_QUANTITY,            NONE,        rule_foodSmall",
        "CHED_D,     YES,      ,        YES,        food,       ORDINARY, MARKET,  THIRD, true,  OTHER,       CERTIFICATE,            8,  CERTIFICATE_AND_ANALYSIS,  NONE,        rule_foodCertificate",
        "CHED_PP,    PROHIBITED,,       PROHIBITED, food,       ORDINARY, MARKET,  THIRD, true,  FRESH,       NONE,                   6,  PROHIBITED_PLANT,          PROHIBITION, rule_plantProhibited",
        "CHED_PP,    YES,      ,        YES,        food,       ORDINARY, MARKET,  THIRD, true,  FRESH,       PERHAPS_PROHIBITED,     6,  PERHAPS_PROHIBITED,        PROHIBITION, rule_plantPerhapsProhibited",
        "CHED_PP,    NO,       ,        NO,         food,       ORDINARY, MARKET,  THIRD, true,  SEED,        NONE,                   12, PHYTOSANITARY_CERTIFICATE, NONE,        rule_plantCertificate",
        "CHED_PP,    YES,      ,        YES,        food,       ORDINARY, MARKET,  THIRD, true,  OTHER,       NONE,                   44, WOOD_NOTICE,               NONE,        rule_wood",
        "CHED_A,     YES,      ,        NO,         private,    SMALL,    MARKET,  THIRD, true,  OTHER,       PET,                    1,  PET_ANIMALS,               NONE,        rule_pet",
        "CHED_P,     YES,      ,        NO,         private,    SMALL,    MARKET,  THIRD, true,  OTHER,       NONE,                   4,  PRIVATE_GOODS,             NONE,        rule_animalPrivate",
        "CHED_P,     YES,      ,        YES,        sample,     ORDINARY, MARKET,  THIRD, true,  OTHER,       NONE,                   4,  SAMPLE,                    NONE,        rule_sample",
        "CHED_P,     YES,      ,        YES,        food,       ORDINARY, RETURN,  THIRD, true,  OTHER,       NONE,                   4,  RETURNING,                 NONE,        rule_returning",
        "CHED_P,     YES,      ,        YES,        food,       ORDINARY, MARKET,  THIRD, true,  OTHER,       AGREEMENT,              4,  AGREEMENT,                 AGREEMENT,   rule_agreement",
        "CHED_P,     YES,      ,        YES,        food,       ORDINARY, MARKET,  THIRD, true,  OTHER,       AGREEMENT_WITHOUT_RATE, 4,  AGREEMENT_RATE_UNKNOWN,    AGREEMENT,   rule_agreementUnknown",
        "CONFORMITY, YES,      ,        NO,         processing, ORDINARY, MARKET,  THIRD, true,  OTHER,       NONE,                   8,  INDUSTRY,                  NONE,        rule_industry"
    })
    void goodsMatters(ArgumentsAccessor row) {
        var said = row.get(12, Matter.class);
        var about = row.get(13, GoodsMatters.About.class);
        expect(
                Tables.get(GoodsMatters.class).of(facts(row, Place.POST)),
                List.of(new GoodsMatters.Said(said, about)),
                row.getString(14),
                "rule_always");
    }

    /** Two rows, or one that is about the place. */
    @ParameterizedTest
    @CsvSource({
        "CHED_PP, YES, , NO, private, SMALL, MARKET, THIRD, true, FRESH, NONE, 8, PHYTOSANITARY_CERTIFICATE PRIVATE_GOODS, POST, rule_plantPrivateCertificate rule_plantPrivate rule_always",
        "COI, NO, , YES, food, ORDINARY, MARKET, THIRD, true, OTHER, NONE, 8, COI_AT_RELEASE_POINT, RELEASE_POINT, rule_releasePoint rule_always",
        "COI, NO, , NO, food, ORDINARY, MARKET, THIRD, true, OTHER, NONE, 8, , NONE, rule_always"
    })
    void goodsMattersThatAddUp(ArgumentsAccessor row) {
        var decided = Tables.get(GoodsMatters.class).of(facts(row, row.get(13, Place.class)));
        assertThat(decided.outcome().stream().map(said -> said.matter().name()).collect(Collectors.joining(" ")))
                .isEqualTo(row.getString(12) == null ? "" : row.getString(12));
        expect(decided, decided.outcome(), row.getString(14).split(" "));
    }

    private static GoodsMatters.Facts facts(ArgumentsAccessor row, Place place) {
        return new GoodsMatters.Facts(
                row.get(0, FormalityType.class),
                row.getString(1),
                row.getString(2) == null ? null : MissingFact.valueOf(row.getString(2)),
                row.get(3, Need.class),
                place,
                row.getString(4),
                row.get(5, Quantity.class),
                row.get(6, Entry.class),
                row.get(7, GoodsMatters.Area.class),
                row.getBoolean(8),
                row.getString(9),
                row.get(10, GoodsMatters.Mark.class),
                row.getInteger(11));
    }

    private static Notices.Notice told(Decided<Notices.Notice> notice) {
        var why = notice.explanation();
        assertThat(why.legalBasis()).isNotBlank();
        why.rules().forEach(rule -> Seen.note(why.table(), rule));
        return notice.outcome();
    }
}
