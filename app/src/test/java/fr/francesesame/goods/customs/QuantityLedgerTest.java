package fr.francesesame.goods.customs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnTables;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What customs may take of a certificate, declaration by declaration (rules of the CERTEX quantity ledger). */
class QuantityLedgerTest {

    private static final OwnTables TABLES = new OwnTables();
    private static final String CHED = "CHEDPP.FR.2026.0000042";
    private static final String FIRST = "26FR00000000000011";
    private static final String SECOND = "26FR00000000000022";

    private final CustomsRoom room = new CustomsRoom(TABLES, "");
    private final QuantityLedger ledger = room.quantities();
    private final ConsignmentId consignment = new ConsignmentId(UUID.randomUUID());

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @BeforeEach
    void start() {
        room.empty();
        room.consignment(consignment);
        status("70");
    }

    @Test
    void declaredBeforeTheDecisionNothingIsReserved() {
        status("42");
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg"))))
                .contains(ReservationFailure.INAPPROPRIATE_STATUS);
        status("70");
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg")))).isEmpty();
    }

    @Test
    void aSecondReservationOfTheSameDeclarationReplacesTheFirst() {
        ledger.reserve(FIRST, List.of(claim(1, "100", "kg")));
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "120", "kg")))).isEmpty();
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "1", "g"))))
                .contains(ReservationFailure.QUANTITY_INSUFFICIENT);
    }

    @Test
    void twoDeclarationsShareACertificateUntilItsQuantityIsUsedUp() {
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "0.1", "t")))).isEmpty();
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "21", "kg"))))
                .contains(ReservationFailure.QUANTITY_INSUFFICIENT);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "20000", "g")))).isEmpty();
    }

    @Test
    void allLinesOrNoneAndTooMuchDropsTheEarlierHold() {
        ledger.reserve(FIRST, List.of(claim(1, "100", "kg")));
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg"), line(2, "06031200", "81", "kg"))))
                .contains(ReservationFailure.QUANTITY_INSUFFICIENT);
        assertThat(ledger.release(FIRST)).isEqualTo(ClearanceOutcome.NOT_FOUND);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "120", "kg")))).isEmpty();
    }

    /** As customs recorded it on the acceptance system: only too much drops the earlier hold. */
    @Test
    void aRefusedReservationThatDidNotAskForTooMuchLeavesTheEarlierOne() {
        for (var faulty :
                List.of(line(1, "040100", "10", "kg"), line(9, "06031100", "10", "kg"), claim(1, "10", "H87"))) {
            room.empty();
            start();
            assertThat(ledger.reserve(FIRST, List.of(claim(1, "120", "kg")))).isEmpty();
            assertThat(ledger.reserve(FIRST, List.of(claim(1, "1", "kg"), faulty)))
                    .isPresent();
            assertThat(ledger.reserve(SECOND, List.of(claim(1, "1", "kg"))))
                    .contains(ReservationFailure.QUANTITY_INSUFFICIENT);
            assertThat(ledger.release(FIRST)).isEqualTo(ClearanceOutcome.EXECUTED);
        }
    }

    @Test
    void piecesCannotBeSetAgainstKilograms() {
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "H87")))).contains(ReservationFailure.UNIT_MISMATCH);
    }

    @Test
    void animalsAreReservedByTheirNumber() {
        room.lines(new GoodsLine(3, "0103", null, null, null, "GB", null, null, new BigDecimal("5")));
        assertThat(ledger.reserve(FIRST, List.of(line(3, "0103", "2", "h87")))).isEmpty();
        assertThat(ledger.reserve(SECOND, List.of(line(3, "0103", "4", "H87"))))
                .contains(ReservationFailure.QUANTITY_INSUFFICIENT);
        assertThat(ledger.reserve(SECOND, List.of(line(3, "0103", "1", "kg"))))
                .contains(ReservationFailure.UNIT_MISMATCH);
        assertThat(ledger.reserve(SECOND, List.of(line(3, "0103", "3", "H87")))).isEmpty();
    }

    @Test
    void whatIsTakenByWeightIsNotTakenAgainByNumber() {
        room.lines(new GoodsLine(4, "0102", null, null, null, "GB", new BigDecimal("3000"), null, new BigDecimal("2")));
        assertThat(ledger.reserve(FIRST, List.of(line(4, "0102", "1500", "kg"))))
                .isEmpty();
        assertThat(ledger.reserve(SECOND, List.of(line(4, "0102", "2", "H87"))))
                .contains(ReservationFailure.QUANTITY_INSUFFICIENT);
        assertThat(ledger.reserve(SECOND, List.of(line(4, "0102", "1", "H87")))).isEmpty();
    }

    @Test
    void aClaimIsTheSameHoweverItIsWritten() {
        var written = new Claim(" chedpp.fr.2026.0000042", 1, "0603\u00a011 00", new BigDecimal("22.046226218"), "lbr");
        assertThat(ledger.reserve(FIRST, List.of(written))).isEmpty();
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "110.1", "kg"))))
                .contains(ReservationFailure.QUANTITY_INSUFFICIENT);
    }

    @Test
    void anotherCodeOrLineThanTheCertificatesIsRefused() {
        assertThat(ledger.reserve(FIRST, List.of(line(1, "08051022", "1", "kg"))))
                .contains(ReservationFailure.CN_MISMATCH);
        assertThat(ledger.reserve(FIRST, List.of(line(9, "06031100", "1", "kg"))))
                .contains(ReservationFailure.LINE_MISMATCH);
    }

    @Test
    void ofAPartlyRefusedConsignmentOnlyTheAcceptedLinesGo() {
        status("122");
        room.refused(List.of(1));
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "1", "kg"))))
                .contains(ReservationFailure.QUANTITY_INSUFFICIENT);
        assertThat(ledger.reserve(FIRST, List.of(line(2, "06031200", "80.5", "kg"))))
                .isEmpty();
    }

    @Test
    void goodsGoOnlyOnceEveryFormalityOfTheirsLetsThem() {
        room.beside(consignment, "CONF.FR.2026.0000042", TracesStatus.IN_PROGRESS);
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg"))))
                .contains(ReservationFailure.INAPPROPRIATE_STATUS);
        room.beside(consignment, "CONF.FR.2026.0000042", TracesStatus.VALIDATED);
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg")))).isEmpty();
    }

    /** 2017/625 art 57(2): what only goes on to another post is no quantity that customs may release. */
    @ParameterizedTest
    @ValueSource(strings = {"35", "97", "99", "124", "146"})
    void goodsThatOnlyGoOnAreNotReserved(String onward) {
        status(onward);
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg"))))
                .contains(ReservationFailure.INAPPROPRIATE_STATUS);
    }

    @Test
    void goodsOfAPurposeThatNobodyHasQualifiedAreNotReserved() {
        room.purpose(CHED, Purpose.OTHER);
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg"))))
                .contains(ReservationFailure.INAPPROPRIATE_STATUS);
    }

    @Test
    void aLineWhoseOtherFormalityIsMissingIsNotReserved() {
        room.missing(consignment, "06031100");
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg"))))
                .contains(ReservationFailure.INAPPROPRIATE_STATUS);
        assertThat(ledger.reserve(FIRST, List.of(line(2, "06031200", "10", "kg"))))
                .isEmpty();
    }

    @Test
    void whatIsReleasedIsWrittenOffForGood() {
        ledger.reserve(FIRST, List.of(claim(1, "100", "kg")));
        assertThat(ledger.release(FIRST)).isEqualTo(ClearanceOutcome.EXECUTED);
        assertThat(ledger.release(FIRST)).isEqualTo(ClearanceOutcome.ALREADY_CONSUMED);
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "1", "kg")))).contains(ReservationFailure.WRITE_OFF_EXISTS);
        assertThat(ledger.free(FIRST)).isEqualTo(ClearanceOutcome.ALREADY_CONSUMED);
    }

    @Test
    void aReleaseAfterTheStatusChangedSaysSo() {
        ledger.reserve(FIRST, List.of(claim(1, "100", "kg")));
        status("41");
        assertThat(ledger.release(FIRST)).isEqualTo(ClearanceOutcome.EXECUTED_STATUS_CHANGED);
    }

    @Test
    void aFreedHoldLeavesItsQuantityToOthers() {
        ledger.reserve(FIRST, List.of(claim(1, "120", "kg")));
        assertThat(ledger.free(FIRST)).isEqualTo(ClearanceOutcome.EXECUTED);
        assertThat(ledger.free(FIRST)).isEqualTo(ClearanceOutcome.NOT_FOUND);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "120", "kg")))).isEmpty();
    }

    @Test
    void ofManyDeclarationsAtOnceNoMoreGoThanThereIs() {
        var done = IntStream.range(0, 12)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> ledger.reserve("26FR000000000001%02d".formatted(number), List.of(claim(1, "25", "kg")))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(Optional::isEmpty)
                .count();
        assertThat(done).isEqualTo(4);
    }

    private void status(String code) {
        room.formality(consignment, CHED, code, "2026-12-01T08:00:00Z");
    }

    private static Claim claim(int line, String quantity, String unit) {
        return line(line, "06031100", quantity, unit);
    }

    private static Claim line(int line, String cn, String quantity, String unit) {
        return new Claim(CHED, line, cn, new BigDecimal(quantity), unit);
    }
}
