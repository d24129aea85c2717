package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;

import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.TracesStatus;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the tables on what follows a decision answers as the law says. */
class CourseRowsTest {

    @ParameterizedTest
    @CsvSource({
        "VALIDATED, TEMPORARY_ADMISSION, 90, rule_temporary",
        "AUTHORIZED_FOR_TRANSIT, TRANSIT, 15, rule_transit",
        "AUTHORIZED_FOR_TRANSFER, TRANSFER, 15, rule_transfer",
        "AUTHORIZED_FOR_ONWARD_TRANSPORTATION, ONWARD_TRANSPORTATION, 15, rule_onward",
        "AUTHORIZED_FOR_TRANSHIPMENT, TRANSHIPMENT, 15, rule_otherwise"
    })
    void movementLimit(TracesStatus status, Purpose purpose, int days, String rule) {
        expect(Tables.get(MovementLimit.class).of(status, purpose), Duration.ofDays(days), rule);
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, INTERNAL_MARKET, NONE, false, rule_withdrawn",
        "REJECTED, TRANSIT, NONE, false, rule_refused",
        "AUTHORIZED_FOR_TRANSIT, INTERNAL_MARKET, TRANSIT, false, rule_transit",
        "AUTHORIZED_FOR_TRANSHIPMENT, INTERNAL_MARKET, TRANSHIPMENT, false, rule_transhipment",
        "AUTHORIZED_FOR_TRANSFER, INTERNAL_MARKET, TRANSFER, false, rule_transfer",
        "AUTHORIZED_FOR_ONWARD_TRANSPORTATION, INTERNAL_MARKET, ONWARD_TRANSPORTATION, false, rule_onwardTransportation",
        "AUTHORIZED_FOR_ONWARD_TRAVEL, INTERNAL_MARKET, ONWARD_TRAVEL, false, rule_onwardTravel",
        "VALIDATED, INTERNAL_MARKET, FREE_CIRCULATION, true, rule_freeCirculation",
        "PARTIALLY_REJECTED, FREE_CIRCULATION, FREE_CIRCULATION, true, rule_freeCirculation",
        "VALIDATED, TEMPORARY_ADMISSION, TEMPORARY_ADMISSION, true, rule_temporaryAdmission",
        "VALIDATED, RE_ENTRY, RE_IMPORT, true, rule_reEntry",
        "VALIDATED, SHIP_STORES, SHIP_STORES, true, rule_shipStores",
        "VALIDATED, NON_CONFORMING, NON_FREE_CIRCULATION, true, rule_nonConforming",
        "VALIDATED, TRANSIT, TRANSIT, false, rule_transitDecided",
        "VALIDATED, TRANSHIPMENT, TRANSHIPMENT, false, rule_transhipmentDecided",
        "VALIDATED, TRANSFER, TRANSFER, false, rule_transferDecided",
        "PARTIALLY_REJECTED, ONWARD_TRANSPORTATION, ONWARD_TRANSPORTATION, false, rule_onwardDecided",
        "VALIDATED, OTHER, TO_BE_CONFIRMED, false, rule_otherwise",
        "NEW, INTERNAL_MARKET, TO_BE_CONFIRMED, false, rule_otherwise"
    })
    void customsProcedure(TracesStatus status, Purpose purpose, String procedure, boolean reservable, String rule) {
        var outcome = new CustomsProcedure.Outcome(procedure, reservable);
        expect(Tables.get(CustomsProcedure.class).of(status, purpose), outcome, rule);
    }
}
