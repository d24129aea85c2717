package fr.francesesame.foundation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that exists in France, wherever that is, is taken as people write it there; one that does not exist is refused. */
class PhoneRuleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    06 12 34 56 78,       +33612345678,   SMS
                    612345678,            +33612345678,   SMS
                    07.81.23.45.67,       +33781234567,   SMS
                    +33 6 12 34 56 78,    +33612345678,   SMS
                    0033 6 12 34 56 78,   +33612345678,   SMS
                    +33 (0)6 12 34 56 78, +33612345678,   SMS
                    06 39 98 02 02,       +33639980202,   SMS
                    0692 12 34 56,        +262692123456,  SMS
                    0692 99 99 99,        +262692999999,  SMS
                    0693123456,           +262693123456,  SMS
                    0693 90 12 34,        +262693901234,  SMS
                    0639 01 23 45,        +262639012345,  SMS
                    0639 12 34 56,        +262639123456,  SMS
                    639123456,            +262639123456,  SMS
                    +262 639 12 34 56,    +262639123456,  SMS
                    00262 639 97 00 00,   +262639970000,  SMS
                    0690 12 34 56,        +590690123456,  SMS
                    0690 97 12 34,        +590690971234,  SMS
                    0691 23 45 67,        +590691234567,  SMS
                    0691 99 12 34,        +590691991234,  SMS
                    0694 12 34 56,        +594694123456,  SMS
                    0694 99 12 34,        +594694991234,  SMS
                    0696 12 34 56,        +596696123456,  SMS
                    0697 12 34 56,        +596697123456,  SMS
                    0697 99 12 34,        +596697991234,  SMS
                    +508 55 12 34,        +508551234,     SMS
                    +687 75 12 34,        +687751234,     SMS
                    +689 87 12 34 56,     +68987123456,   SMS
                    87 12 34 56,          +68987123456,   SMS
                    +681 82 12 34,        +681821234,     SMS
                    +44 7400 123456,      +447400123456,  SMS
                    00 32 470 12 34 56,   +32470123456,   SMS
                    01 42 68 53 00,       +33142685300,   none
                    05 56 12 34 56,       +33556123456,   none
                    0800 12 34 56,        +33800123456,   none
                    09 70 12 34 56,       +33970123456,   none
                    0262 40 30 30,        +262262403030,  none
                    0263 40 30 30,        +262263403030,  none
                    0269 61 12 34,        +262269611234,  none
                    0590 81 23 45,        +590590812345,  none
                    0590 10 23 45,        +590590102345,  none
                    0594 30 12 34,        +594594301234,  none
                    0596 60 12 34,        +596596601234,  none
                    +508 41 12 34,        +508411234,     none
                    +687 27 12 34,        +687271234,     none
                    27 12 34,             +687271234,     none
                    +689 40 42 34 56,     +68940423456,   none
                    +49 30 123456,        +4930123456,    none
                    """)
    void numbersOfEveryTerritoryAreTakenAsTheyAreDialled(String typed, String kept, String message) {
        assertThat(PhoneRule.number(typed)).contains(kept);
        assertThat(PhoneRule.number(kept)).contains(kept);
        assertThat(PhoneRule.mobile(typed)).isEqualTo(message.equals("SMS") ? Optional.of(kept) : Optional.empty());
        assertThat(PhoneRule.mobile(kept)).isEqualTo(PhoneRule.mobile(typed));
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
                "+262 639 98 12 34",
                "0639 12 34 5",
                "0639 12 34 567",
                "+508 27 12 34",
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
