package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;

import fr.francesesame.decisions.RequiredChecks.Selection;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckLevel;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the tables that say which checks a consignment gets, and how its identity is checked. */
class RequiredChecksRowsTest {

    @ParameterizedTest
    @CsvSource({
        "DOCUMENTARY, CONFORMITY, NOT_DRAWN,  INTERNAL_MARKET, 10,  false, rule_conformityDocuments",
        "DOCUMENTARY, COI,        NOT_DRAWN,  INTERNAL_MARKET, 5,   true,  rule_organicDocuments",
        "DOCUMENTARY, CHED_PP,    TRACES_NO,  INTERNAL_MARKET, 1,   true,  rule_documents",
        "LABORATORY,  CHED_D,     DRAWN,      INTERNAL_MARKET, 50,  true,  rule_analysisDrawn",
        "LABORATORY,  CHED_D,     TRACES_YES, INTERNAL_MARKET, 50,  true,  rule_analysis",
        "LABORATORY,  CHED_D,     NOT_DRAWN,  INTERNAL_MARKET, 50,  false, rule_noAnalysis",
        "LABORATORY,  CHED_PP,    DRAWN,      INTERNAL_MARKET, 100, false, rule_noAnalysis",
        "IDENTITY,    CHED_P,     TRACES_NO,  INTERNAL_MARKET, 100, true,  rule_sealsAlways",
        "PHYSICAL,    CHED_P,     DRAWN,      TRANSIT,         30,  false, rule_transitProducts",
        "PHYSICAL,    CHED_P,     DRAWN,      RE_ENTRY,        30,  false, rule_returnedProducts",
        "PHYSICAL,    CHED_P,     DRAWN,      TRANSHIPMENT,    30,  false, rule_transhippedProducts",
        "IDENTITY,    CHED_PP,    NOT_DRAWN,  TRANSIT,         100, false, rule_transitPlantsOtherwise",
        "PHYSICAL,    CONFORMITY, TRACES_YES, INTERNAL_MARKET, 2,   true,  rule_soraYes",
        "PHYSICAL,    CONFORMITY, TRACES_NO,  INTERNAL_MARKET, 2,   false, rule_soraNo",
        "PHYSICAL,    CHED_P,     TRACES_YES, TRANSIT,         30,  true,  rule_tracesYes",
        "PHYSICAL,    CHED_PP,    TRACES_YES, INTERNAL_MARKET, 1,   true,  rule_tracesYes",
        "PHYSICAL,    CHED_PP,    TRACES_NO,  INTERNAL_MARKET, 100, false, rule_tracesNo",
        "PHYSICAL,    CHED_PP,    DRAWN,      TRANSIT,         100, true,  rule_transitPlants",
        "PHYSICAL,    CHED_PP,    DRAWN,      INTERNAL_MARKET, 100, true,  rule_everyPlant",
        "PHYSICAL,    CHED_A,     NOT_DRAWN,  INTERNAL_MARKET, 100, true,  rule_everyAnimal",
        "PHYSICAL,    CHED_P,     NOT_DRAWN,  INTERNAL_MARKET, 100, true,  rule_everyAnimalProduct",
        "PHYSICAL,    CHED_D,     DRAWN,      INTERNAL_MARKET, 100, true,  rule_every",
        "PHYSICAL,    CHED_PP,    DRAWN,      INTERNAL_MARKET, 5,   true,  rule_drawnPlant",
        "PHYSICAL,    CHED_A,     DRAWN,      INTERNAL_MARKET, 30,  true,  rule_drawnAnimal",
        "PHYSICAL,    CHED_P,     DRAWN,      INTERNAL_MARKET, 30,  true,  rule_drawnAnimalProduct",
        "PHYSICAL,    CHED_D,     DRAWN,      INTERNAL_MARKET, 50,  true,  rule_drawnFood",
        "PHYSICAL,    CONFORMITY, DRAWN,      INTERNAL_MARKET, 10,  true,  rule_drawn",
        "PHYSICAL,    CHED_PP,    NOT_DRAWN,  INTERNAL_MARKET, 5,   false, rule_otherwise"
    })
    void requiredChecks(
            CheckKind kind,
            FormalityType type,
            Selection selection,
            Purpose purpose,
            BigDecimal rate,
            boolean required,
            String rule) {
        var facts = new RequiredChecks.Facts(kind, type, selection, purpose, rate);
        expect(Tables.get(RequiredChecks.class).of(facts), required, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "REDUCED,  0101,  CHED_PP, 1, false, NONE,     rule_none",
        "FULL,     0101,     CHED_A,  0, false, ANIMALS,  rule_animals",
        "FULL,     0105, CHED_A,  0, false, VISUAL,   rule_poultry",
        "FULL,     0301, CHED_A,  0, false, VISUAL,   rule_fish",
        "FULL,     0306, CHED_A,  0, false, VISUAL,   rule_crustaceans",
        "FULL,     0307, CHED_A,  0, false, VISUAL,   rule_molluscs",
        "FULL,     0308, CHED_A,  0, false, VISUAL,   rule_otherInvertebrates",
        "IDENTITY, 0101, CHED_P,  1, true,  PACKAGES, rule_sealRefused",
        "IDENTITY, 0101, CHED_P,  1, false, SEAL,     rule_seals",
        "IDENTITY, 0101, CHED_P,  0, false, PACKAGES, rule_packages",
        "FULL,     0101,     CHED_P,  1, false, PACKAGES, rule_packages",
        "FULL,     0101,     CHED_PP, 1, false, VISUAL,   rule_otherwise"
    })
    void identityMethod(
            CheckLevel level,
            String heading,
            FormalityType type,
            int seals,
            boolean refused,
            String method,
            String rule) {
        var facts = new IdentityMethod.Facts(level, type, seals, refused, heading);
        expect(Tables.get(IdentityMethod.class).of(facts), method, rule);
    }
}
