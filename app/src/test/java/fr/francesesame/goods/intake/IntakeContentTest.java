package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message says is kept as it came, odd or not; what cannot be read is put aside. */
class IntakeContentTest {

    private static final String PLANT = "CHEDPP.FR.2026.9100001";
    private static final String OTHER = "CHEDPP.FR.2026.9100002";

    private static IntakeSlice slice;

    @BeforeAll
    static void start() {
        slice = IntakeSlice.start();
    }

    @AfterAll
    static void stop() {
        slice.close();
    }

    @BeforeEach
    void forget() {
        slice.forgetEverything();
    }

    @Test
    void anUnknownStatusIsKeptForAnAgentToQualify() {
        assertThat(post(ched(PLANT, "999", 8)).outcome()).isEqualTo(Outcome.CREATED);

        assertThat(slice.formality(PLANT))
                .containsEntry("status", "UNKNOWN")
                .containsEntry("status_code", "999")
                .containsEntry("to_qualify", true);
        assertThat(slice.toldOf(PLANT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12345678,false", "99999999,true", "ABC,true", "080,true", "0910,false", "0709609920,false"})
    void anOddCnCodeIsKeptAsItCame(String cn, boolean odd) {
        post(ched(PLANT, "1", 8).goods(ChedXml.line(1, cn, 10)));

        assertThat(slice.formality(PLANT)).containsEntry("to_qualify", odd);
        assertThat(slice.dossiers().lines(new Reference(PLANT)).get(0).cn()).isEqualTo(cn);
        assertThat(slice.toldOf(PLANT)).containsExactly("open");
    }

    @ParameterizedTest
    @CsvSource({"PHYSICAL_CHECK,YES,true", "PHYSICAL_CHECK,NO,false", "IDENTITY_CHECK,YES,true", "OTHER,YES,"})
    void aSelectionThatTracesHasMadeIsAFactOfTheDossier(String clause, String answer, Boolean selected) {
        post(ched(PLANT, "1", 8).selected(clause, answer));

        assertThat(slice.dossiers()
                        .facts(new Reference(PLANT))
                        .selectedByTraces()
                        .orElse(null))
                .isEqualTo(selected);
    }

    @Test
    void fiveHundredLinesAreTakenIn() {
        post(ched(OTHER, "1", 8).lines(500));

        assertThat(slice.dossiers().lines(new Reference(OTHER))).hasSize(500);
    }

    @Test
    void whatCannotBeReadIsQuarantinedAndTheNextMessageIsUnaffected() {
        var answer = slice.post(ched(PLANT, "1", 8).xml().replace("</r:RoleCode>", "</u:RoleCode>"));

        assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(answer.quarantineId()).isNotNull();
        assertThat(post(ched(PLANT, "1", 8)).outcome()).isEqualTo(Outcome.CREATED);
    }

    @Test
    void aSelectionThatComesLaterIsToldToTheProcessOnce() {
        post(ched(PLANT, "1", 8));
        post(ched(PLANT, "42", 9).selected("PHYSICAL_CHECK", "YES"));
        post(ched(PLANT, "42", 10).selected("PHYSICAL_CHECK", "YES"));
        assertThat(slice.toldOf(PLANT)).containsExactly("open", "modified");
    }

    private static ChedXml ched(String reference, String status, int hour) {
        return ChedXml.of(reference, status, "2026-11-20T%02d:00:00.000+01:00".formatted(hour));
    }

    private static Answer post(ChedXml message) {
        return slice.post(message.xml());
    }
}
