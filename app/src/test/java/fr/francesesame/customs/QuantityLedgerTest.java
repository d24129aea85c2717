package fr.francesesame.customs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnTables;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg")))).isEqualTo(LedgerCode.INAPPROPRIATE_STATUS);
        status("70");
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg")))).isEqualTo(LedgerCode.EXECUTED);
    }

    @Test
    void aSecondReservationOfTheSameDeclarationReplacesTheFirst() {
        ledger.reserve(FIRST, List.of(claim(1, "100", "kg")));
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "120", "kg")))).isEqualTo(LedgerCode.EXECUTED);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "1", "g")))).isEqualTo(LedgerCode.QUANTITY_INSUFFICIENT);
    }

    @Test
    void twoDeclarationsShareACertificateUntilItsQuantityIsUsedUp() {
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "0.1", "t")))).isEqualTo(LedgerCode.EXECUTED);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "21", "kg")))).isEqualTo(LedgerCode.QUANTITY_INSUFFICIENT);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "20000", "g")))).isEqualTo(LedgerCode.EXECUTED);
    }

    @Test
    void allLinesOrNoneAndTooMuchDropsTheEarlierHold() {
        ledger.reserve(FIRST, List.of(claim(1, "100", "kg")));
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg"), line(2, "06031200", "81", "kg"))))
                .isEqualTo(LedgerCode.QUANTITY_INSUFFICIENT);
        assertThat(ledger.release(FIRST)).isEqualTo(LedgerCode.NOT_FOUND);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "120", "kg")))).isEqualTo(LedgerCode.EXECUTED);
    }

    @Test
    void piecesCannotBeSetAgainstKilograms() {
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "H87")))).isEqualTo(LedgerCode.UNIT_MISMATCH);
    }

    @Test
    void animalsAreReservedByTheirNumber() {
        room.lines(new GoodsLine(3, "0103", null, null, null, "GB", null, null, new BigDecimal("5")));
        assertThat(ledger.reserve(FIRST, List.of(line(3, "0103", "2", "h87")))).isEqualTo(LedgerCode.EXECUTED);
        assertThat(ledger.reserve(SECOND, List.of(line(3, "0103", "4", "H87"))))
                .isEqualTo(LedgerCode.QUANTITY_INSUFFICIENT);
        assertThat(ledger.reserve(SECOND, List.of(line(3, "0103", "1", "kg")))).isEqualTo(LedgerCode.UNIT_MISMATCH);
        assertThat(ledger.reserve(SECOND, List.of(line(3, "0103", "3", "H87")))).isEqualTo(LedgerCode.EXECUTED);
    }

    @Test
    void whatIsTakenByWeightIsNotTakenAgainByNumber() {
        room.lines(new GoodsLine(4, "0102", null, null, null, "GB", new BigDecimal("3000"), null, new BigDecimal("2")));
        assertThat(ledger.reserve(FIRST, List.of(line(4, "0102", "1500", "kg"))))
                .isEqualTo(LedgerCode.EXECUTED);
        assertThat(ledger.reserve(SECOND, List.of(line(4, "0102", "2", "H87"))))
                .isEqualTo(LedgerCode.QUANTITY_INSUFFICIENT);
        assertThat(ledger.reserve(SECOND, List.of(line(4, "0102", "1", "H87")))).isEqualTo(LedgerCode.EXECUTED);
    }

    @Test
    void aClaimIsTheSameHoweverItIsWritten() {
        var written = new Claim(" chedpp.fr.2026.0000042", 1, "0603\u00a011 00", new BigDecimal("22.046226218"), "lbr");
        assertThat(ledger.reserve(FIRST, List.of(written))).isEqualTo(LedgerCode.EXECUTED);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "110.1", "kg"))))
                .isEqualTo(LedgerCode.QUANTITY_INSUFFICIENT);
    }

    @Test
    void anotherCodeOrLineThanTheCertificatesIsRefused() {
        assertThat(ledger.reserve(FIRST, List.of(line(1, "08051022", "1", "kg"))))
                .isEqualTo(LedgerCode.CN_MISMATCH);
        assertThat(ledger.reserve(FIRST, List.of(line(9, "06031100", "1", "kg"))))
                .isEqualTo(LedgerCode.LINE_MISMATCH);
    }

    @Test
    void ofAPartlyRefusedConsignmentOnlyTheAcceptedLinesGo() {
        status("122");
        room.refused(List.of(1));
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "1", "kg")))).isEqualTo(LedgerCode.QUANTITY_INSUFFICIENT);
        assertThat(ledger.reserve(FIRST, List.of(line(2, "06031200", "80.5", "kg"))))
                .isEqualTo(LedgerCode.EXECUTED);
    }

    @Test
    void goodsGoOnlyOnceEveryFormalityOfTheirsLetsThem() {
        room.beside(consignment, "CONF.FR.2026.0000042", TracesStatus.IN_PROGRESS);
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg")))).isEqualTo(LedgerCode.INAPPROPRIATE_STATUS);
        room.beside(consignment, "CONF.FR.2026.0000042", TracesStatus.VALIDATED);
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "10", "kg")))).isEqualTo(LedgerCode.EXECUTED);
    }

    @Test
    void whatIsReleasedIsWrittenOffForGood() {
        ledger.reserve(FIRST, List.of(claim(1, "100", "kg")));
        assertThat(ledger.release(FIRST)).isEqualTo(LedgerCode.EXECUTED);
        assertThat(ledger.release(FIRST)).isEqualTo(LedgerCode.ALREADY_CONSUMED);
        assertThat(ledger.reserve(FIRST, List.of(claim(1, "1", "kg")))).isEqualTo(LedgerCode.WRITE_OFF_EXISTS);
        assertThat(ledger.free(FIRST)).isEqualTo(LedgerCode.WRITE_OFF_EXISTS);
    }

    @Test
    void aReleaseAfterTheStatusChangedSaysSo() {
        ledger.reserve(FIRST, List.of(claim(1, "100", "kg")));
        status("41");
        assertThat(ledger.release(FIRST)).isEqualTo(LedgerCode.EXECUTED_STATUS_CHANGED);
    }

    @Test
    void aFreedHoldLeavesItsQuantityToOthers() {
        ledger.reserve(FIRST, List.of(claim(1, "120", "kg")));
        assertThat(ledger.free(FIRST)).isEqualTo(LedgerCode.EXECUTED);
        assertThat(ledger.free(FIRST)).isEqualTo(LedgerCode.NOT_FOUND);
        assertThat(ledger.reserve(SECOND, List.of(claim(1, "120", "kg")))).isEqualTo(LedgerCode.EXECUTED);
    }

    @Test
    void ofManyDeclarationsAtOnceNoMoreGoThanThereIs() {
        var done = IntStream.range(0, 12)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> ledger.reserve("26FR000000000001%02d".formatted(number), List.of(claim(1, "25", "kg")))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(LedgerCode.EXECUTED::equals)
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
