package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A telephone that says STOP is the one of the account, whatever territory it is of and however its number was written. */
@DatabaseTest
class OverseasReachTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "0692 12 34 56, +262692123456",
        "+33692123456, +262692123456",
        "0690123456, +590690123456",
        "0694123456, +594694123456",
        "0696123456, +596696123456",
        "0639012345, +262639012345",
        "06 39 98 01 01, +33639980101",
        "06 12 34 56 78, +33612345678"
    })
    void oneTelephoneIsOneReach(String typed, String number) {
        assertThat(reach(typed)).isEqualTo(reach(number)).isEqualTo(number.substring(1));
    }

    private String reach(String number) {
        return jdbc.sql("select reach_of('SMS', ?)")
                .param(number)
                .query(String.class)
                .single();
    }
}
