package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.decisions.Notices.Topic;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.decisions.RequiredFormalities.Place;
import fr.francesesame.decisions.RequiredFormalities.Requirement;
import fr.francesesame.terms.FormalityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the tables that say which formalities goods need, and what an importer is told beside. */
class FormalityRowsTest {

    @ParameterizedTest
    @CsvSource({
        "CHED_D,     PROHIBITED, false, true,  food,       ORDINARY, PROHIBITED, POST,          rule_prohibited",
        "CHED_D,     YES,        false, true,  private,    SMALL,    NO,         NONE,          rule_smallFood",
        "CHED_A,     YES,        false, true,  food,       ORDINARY, YES,        POST,          rule_animals",
        "CHED_A,     POSSIBLE,   false, true,  food,       ORDINARY, POSSIBLE,   POST,          rule_animalsPerhaps",
        "CHED_P,     YES,        false, true,  food,       ORDINARY, YES,        POST,          rule_products",
        "CHED_P,     POSSIBLE,   false, true,  food,       ORDINARY, POSSIBLE,   POST,          rule_productsPerhaps",
        "CHED_PP,    YES,        false, true,  food,       ORDINARY, YES,        POST,          rule_plants",
        "CHED_PP,    POSSIBLE,   false, true,  food,       ORDINARY, POSSIBLE,   POST,          rule_plantsPerhaps",
        "CHED_PP,    EXEMPT,     false, true,  food,       ORDINARY, NO,         NONE,          rule_plantsExempt",
        "CHED_D,     YES,        false, true,  food,       ORDINARY, YES,        POST,          rule_food",
        "CHED_D,     POSSIBLE,   false, true,  food,       ORDINARY, POSSIBLE,   POST,          rule_foodPerhaps",
        "COI,        NO,         true,  true,  food,       ORDINARY, YES,        POST,          rule_organicAtPost",
        "COI,        NO,         true,  false, food,       ORDINARY, YES,        RELEASE_POINT, rule_organicElsewhere",
        "CONFORMITY, YES,        false, true,  processing, ORDINARY, NO,         NONE,          rule_otherUse",
        "CONFORMITY, YES,        false, true,  food,       ORDINARY, YES,        POST,          rule_standard",
        "CONFORMITY, POSSIBLE,   false, true,  food,       ORDINARY, POSSIBLE,   POST,          rule_standardPerhaps",
        "COI,        NO,         false, true,  food,       ORDINARY, NO,         NONE,          rule_otherwise"
    })
    void requiredFormalities(
            FormalityType type,
            String listing,
            boolean organic,
            boolean chedNeeded,
            String use,
            String quantity,
            Need need,
            Place place,
            String rule) {
        var facts = new RequiredFormalities.Facts(type, listing, organic, chedNeeded, use, quantity);
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
        "CERTIFICATE_AND_ANALYSIS,  CERTIFICATE_AND_ANALYSIS_REQUIRED",
        "COI_AT_RELEASE_POINT,      COI_AT_RELEASE_POINT",
        "PHYTOSANITARY_CERTIFICATE, PHYTOSANITARY_CERTIFICATE_ONLY",
        "SMALL_QUANTITY,            SMALL_QUANTITY",
        "UNION_GOODS,               UNION_GOODS",
        "TO_BE_QUALIFIED,           TO_BE_QUALIFIED"
    })
    void goodsNotices(Matter matter, String code) {
        assertThat(told(Tables.get(Notices.class).of(matter)).code()).isEqualTo(code);
    }

    private static Notices.Notice told(Decided<Notices.Notice> notice) {
        var why = notice.explanation();
        assertThat(why.legalBasis()).isNotBlank();
        why.rules().forEach(rule -> Seen.note(why.table(), rule));
        return notice.outcome();
    }
}
