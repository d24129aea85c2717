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
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static Notices.Notice told(Decided<Notices.Notice> notice) {
        var why = notice.explanation();
        assertThat(why.legalBasis()).isNotBlank();
        why.rules().forEach(rule -> Seen.note(why.table(), rule));
        return notice.outcome();
    }
}
