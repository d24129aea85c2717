package fr.francesesame.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that exists in France, wherever that is, is taken as people write it there; one that does not exist is refused. */
class PhoneRuleTest {

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "612345678, +33612345678",
        "07.81.23.45.67, +33781234567",
        "+33 6 12 34 56 78, +33612345678",
        "0033 6 12 34 56 78, +33612345678",
        "+33 (0)6 12 34 56 78, +33612345678",
        "0692 12 34 56, +262692123456",
        "0693123456, +262693123456",
        "0639 01 23 45, +262639012345",
        "0690 12 34 56, +590690123456",
        "0694 12 34 56, +594694123456",
        "0696 12 34 56, +596696123456",
        "+508 55 12 34, +508551234",
        "+687 75 12 34, +687751234",
        "+689 87 12 34 56, +68987123456",
        "87 12 34 56, +68987123456",
        "+681 82 12 34, +681821234",
        "+44 7400 123456, +447400123456",
        "00 32 470 12 34 56, +32470123456",
        "06 39 98 02 02, +33639980202"
    })
    void mobilesOfEveryTerritoryAreTakenAsTheyAreDialled(String typed, String kept) {
        assertThat(PhoneRule.mobile(typed)).contains(kept);
        assertThat(PhoneRule.number(typed)).contains(kept);
        assertThat(PhoneRule.mobile(kept)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "01 42 68 53 00, +33142685300",
        "0262 40 30 30, +262262403030",
        "0590 81 23 45, +590590812345",
        "0594 30 12 34, +594594301234",
        "0596 60 12 34, +596596601234",
        "+687 27 12 34, +687271234",
        "05 56 12 34 56, +33556123456",
        "0800 12 34 56, +33800123456",
        "27 12 34, +687271234",
        "09 70 12 34 56, +33970123456",
        "+49 30 123456, +4930123456"
    })
    void whatIsNoMobileIsANumberButTakesNoSms(String typed, String kept) {
        assertThat(PhoneRule.number(typed)).contains(kept);
        assertThat(PhoneRule.mobile(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "demain",
                "12",
                "06 12",
                "06 12 34 56 7",
                "06 12 34 56 789",
                "05 12 34 5",
                "0692 12 34 5",
                "+33692123456",
                "+33 6 12 34 56 7",
                "+999 12345678",
                "0000000000",
                "0600",
                "06 12 34 56 78 poste 4",
                "421234",
                "+"
            })
    void whatExistsNowhereOrInTwoPlacesIsRefused(String typed) {
        assertThat(PhoneRule.number(typed)).isEmpty();
        assertThat(PhoneRule.mobile(typed)).isEmpty();
    }
}
