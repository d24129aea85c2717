package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;

import fr.francesesame.decisions.ForecastGroup.Cases;
import fr.francesesame.decisions.ForecastGroup.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the tables on forecasts: whom a lot is compared with, and from how many on a proportion is told. */
class ForecastRowsTest {

    @ParameterizedTest
    @CsvSource({
        "30, 30,  30,  SAME_POST,   rule_post",
        "29, 30,  90,  SAME_CHECKS, rule_checks",
        "0,  29,  30,  SAME_TYPE,   rule_type",
        "29, 29,  29,  NONE,        rule_otherwise",
        "0,  0,   0,   NONE,        rule_otherwise"
    })
    void forecastGroup(int atPost, int sameChecks, int sameType, Group group, String rule) {
        expect(Tables.get(ForecastGroup.class).of(new Cases(atPost, sameChecks, sameType)), group, rule);
    }

    @ParameterizedTest
    @CsvSource({"30, true, rule_enough", "29, false, rule_otherwise"})
    void forecastAccuracy(int judged, boolean published, String rule) {
        expect(Tables.get(ForecastAccuracy.class).isPublished(judged), published, rule);
    }
}
