package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the tables on appointments, places offered and designations of posts answers as the law says. */
class AppointmentRowsTest {

    @ParameterizedTest
    @CsvSource({
        "REDUCED, NONE, CHED_PP, 1, 1, 0,  false, NONE,         0,   rule_reduced",
        "IDENTITY, SEAL, CHED_P, 1, 1, 0,  true,  SEAL,         20,  rule_seals",
        "FULL, VISUAL, CHED_PP, 6, 1, 0,  true,  PLANT_HEALTH, 120, rule_plantsLarge",
        "FULL, VISUAL, CHED_PP, 1, 101, 0,true,  PLANT_HEALTH, 120, rule_plantsLargeByLines",
        "FULL, VISUAL, CHED_PP, 2, 1, 0,  true,  PLANT_HEALTH, 60,  rule_plantsSeveral",
        "FULL, VISUAL, CHED_PP, 1, 21, 0, true,  PLANT_HEALTH, 60,  rule_plantsSeveralByLines",
        "FULL, VISUAL, CHED_PP, 1, 1, 0,  true,  PLANT_HEALTH, 30,  rule_plants",
        "FULL, VISUAL, CHED_A,  1, 1, 0,  true,  VETERINARY,   90,  rule_animals",
        "FULL, VISUAL, CHED_P,  1, 1, 0,  true,  VETERINARY,   60,  rule_animalProducts",
        "FULL, VISUAL, CHED_D,  1, 1, 0,  true,  FOOD,         60,  rule_food",
        "FULL, VISUAL, COI,     1, 1, 0,  true,  QUALITY,      60,  rule_otherwise",
        "FULL, VISUAL, CHED_PP, 5, 1, 2, true,  PLANT_HEALTH, 30,  rule_plantsWanted"
    })
    void appointmentNeed(
            String level,
            String method,
            String type,
            int containers,
            int lines,
            int wanted,
            boolean needed,
            String kind,
            int minutes,
            String rule) {
        var facts = new AppointmentNeed.Facts(type, level, method, containers, lines, wanted);
        expect(Tables.get(AppointmentNeed.class).of(facts), new AppointmentNeed.Outcome(needed, kind, minutes), rule);
    }

    @ParameterizedTest
    @CsvSource({"1, true,  false, rule_first", "2, true,  false, rule_second", "3, false, true,  rule_otherwise"})
    void rebookingLimit(int noShows, boolean operatorMayChoose, boolean refusalPossible, String rule) {
        var outcome = new RebookingLimit.Outcome(operatorMayChoose, refusalPossible);
        expect(Tables.get(RebookingLimit.class).of(noShows), outcome, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "1,  false, 0,   rule_tooLate",
        "23, true,  30,  rule_sameDay",
        "24, true,  120, rule_nearDays",
        "72, true,  240, rule_otherwise"
    })
    void offerDeadline(long hours, boolean offered, int minutes, String rule) {
        expect(Tables.get(OfferDeadline.class).of(hours), new OfferDeadline.Outcome(offered, minutes), rule);
    }

    @ParameterizedTest
    @CsvSource({
        "Pet food,                feed, rule_petFood",
        "Feed materials,          feed, rule_feed",
        "Farmed,                  food, rule_otherwise",
        "'',                      food, rule_otherwise"
    })
    void goodsUse(String products, String use, String rule) {
        expect(Tables.get(GoodsUse.class).of(products), use, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "CHED_A,  0101, AMBIENT, food, LA-E,            rule_equidae",
        "CHED_A,  0102, AMBIENT, food, LA-U,            rule_bovines",
        "CHED_A,  0103, AMBIENT, food, LA-U,            rule_swine",
        "CHED_A,  0104, AMBIENT, food, LA-U,            rule_sheepAndGoats",
        "CHED_A,  0105, AMBIENT, food, LA-O,            rule_otherAnimals",
        "CHED_P,  0511, FROZEN,  feed, POA-NHC,         rule_productsFeed",
        "CHED_P,  0202, FROZEN,  food, POA-HC-T(FR),    rule_productsFrozen",
        "CHED_P,  0202, UNKNOWN, food, POA-HC-T(FR),    rule_beefFrozenByCode",
        "CHED_P,  0303, UNKNOWN, food, POA-HC-T(FR),    rule_fishFrozenByCode",
        "CHED_P,  0201, CHILLED, food, POA-HC-T(CH),    rule_productsChilled",
        "CHED_P,  0409, AMBIENT, food, POA-HC-NT,       rule_products",
        "CHED_PP, 0805, AMBIENT, food, PP,              rule_plants",
        "CHED_D,  2304, AMBIENT, feed, PNAO-NHC(feed),  rule_feed",
        "CHED_D,  1202, AMBIENT, food, PNAO-HC(food),   rule_food",
        "COI,     0804, AMBIENT, food, NONE,            rule_otherwise"
    })
    void postDesignation(String type, String heading, String temperature, String use, String designation, String rule) {
        var facts = new PostDesignation.Facts(type, heading, temperature, use);
        expect(Tables.get(PostDesignation.class).of(facts), designation, rule);
    }
}
