package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.francesesame.processes.ports.Checks.LineFrequency;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.MissingFact;
import fr.francesesame.terms.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person says where the law or the message leaves it open. */
class QualificationFormsTest extends TaskFormCase {

    @Test
    void anAnswerToAQuestionNoLongerAskedCountsForNothing() {
        var waiting = taken("userTask_inspectGoods");
        var absent = Map.of("presented", "NO", "physicalResult", "PARTLY_SATISFACTORY", "sampling", "DETAINED");
        assertThat(completed(waiting, absent)).contains(entry("presented", false), entry("sampling", "NONE"));
        assertThat(checks.findings(waiting.reference()).physical()).isEqualTo(CheckResult.NOT_DONE);
    }

    @Test
    void linesToQualifyAreQualifiedOneByOne() {
        var reference = trial.dossier(3);
        checks.lineFrequencies(reference, List.of(frequency(1, "SETTLED"), frequency(2, "TO_QUALIFY")));
        var waiting = taken(reference, "userTask_qualifyGoods");
        refused(waiting, Map.of("lines", Map.of()), "lines.2");
        refused(waiting, Map.of("lines", Map.of("2", Map.of("subject", "YES", "rate", "120"))), "lines.2");
        completed(waiting, Map.of("lines", Map.of("2", Map.of("subject", "YES", "rate", "12,5 %"))));
        assertThat(checks.qualified(reference)).containsExactly(entry(2, new BigDecimal("12.5")));
        assertThat(sheet.lines(reference)).hasSize(2);
    }

    /** The question that decides is asked as in the simulator, and its answer lets the law settle the line by itself. */
    @Test
    void theQuestionAboutALineIsAnsweredInsteadOfARate() {
        var reference = trial.dossierOf("08052200", "MA");
        checks.lineFrequencies(reference, List.of(frequency(1, "TO_QUALIFY")));
        var waiting = taken(reference, "userTask_qualifyGoods");
        assertThat(inspector().get("/api/v1/tasks/" + waiting.task() + "/form").getBody())
                .contains("1:STATE:FRESH", "1:STATE:DRIED", "Séchée", "Ligne 1 – ");
        refused(waiting, Map.of(), "lines.1");
        refused(waiting, Map.of("answers", List.of("1:STATE:GROUND")), "answers");
        refused(waiting, Map.of("answers", List.of("1:STATE:FRESH", "1:STATE:DRIED")), "answers");
        completed(waiting, Map.of("answers", List.of("1:STATE:FRESH")));
        assertThat(dossiers.lines(reference).get(0).told()).containsExactly(entry(MissingFact.STATE, "FRESH"));
        assertThat(questions.of(reference)).isEmpty();
        assertThat(checks.qualified(reference)).isEmpty();
    }

    /** Where a code decides, the inspector writes it, and the law settles the line by it. */
    @Test
    void theQuestionThatNoWordAnswersIsAnsweredByACode() {
        var reference = trial.dossierOf("0805", "MA");
        checks.lineFrequencies(reference, List.of(frequency(1, "TO_QUALIFY")));
        var waiting = taken(reference, "userTask_qualifyGoods");
        assertThat(inspector().get("/api/v1/tasks/" + waiting.task() + "/form").getBody())
                .contains("\"kind\":\"LINES\"", "\"value\":\"1:DIGITS\"");
        refused(waiting, typed("0805"), "typed.1:DIGITS");
        refused(waiting, typed("07020000"), "typed.1:DIGITS");
        refused(waiting, typed("08052010"), "typed.1:DIGITS");
        refused(waiting, typed("Orange"), "typed.1:DIGITS");
        completed(waiting, typed("0805 10 22"));
        var line = dossiers.lines(reference).get(0);
        assertThat(line.told()).containsExactly(entry(MissingFact.DIGITS, "08051022"));
        assertThat(line.cn()).as("the message stands").isEqualTo("0805");
        assertThat(line.asTold().cn()).isEqualTo("08051022");
        assertThat(questions.of(reference)).isEmpty();
    }

    @Test
    void aPurposeThatNoListKnowsIsQualifiedAndStaysSoWhileTheCertificateNamesIt() {
        var reference = trial.dossier(1);
        var waiting = taken(reference, "userTask_qualifyPurpose");
        refused(waiting, Map.of("purpose", "OTHER"), "purpose");
        assertThat(completed(waiting, Map.of("purpose", "TRANSFER"))).contains(entry("purpose", "TRANSFER"));
        assertThat(dossiers.facts(reference).purpose()).isEqualTo(Purpose.TRANSFER);
    }

    @Test
    void aPostThatTheRegisterDoesNotHaveIsNamedByAPerson() {
        var reference = trial.dossier(1);
        var waiting = taken(reference, "userTask_qualifyPost");
        refused(waiting, Map.of("post", "FRXXX9"), "post");
        assertThat(completed(waiting, Map.of("post", "FRDKK1"))).contains(entry("bcp", "FRDKK1"));
        assertThat(dossiers.facts(reference).post()).isEqualTo(new BorderPost("FRDKK1"));
    }

    @Test
    void whereAndUntilWhenGoodsAreAwaitedIsAskedWithinTheLaw() {
        var reference = trial.dossier(1);
        var waiting = taken(reference, "userTask_settleExit");
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        refused(waiting, Map.of("post", "ELSEWHERE", "by", today.minusDays(1).toString()), "place", "by");
        refused(waiting, Map.of("post", "FRDKK1", "by", today.plusDays(16).toString()), "by");
        completed(waiting, Map.of("post", "FRDKK1", "by", today.plusDays(10).toString()));
        assertThat(movements.exit(reference)).hasValueSatisfying(exit -> assertThat(exit.by())
                .isEqualTo(today.plusDays(11)
                        .atStartOfDay(ZoneId.of("Europe/Paris"))
                        .toInstant()));
    }

    @Test
    void whatTheAdministrationHasAdvancedIsCharged() {
        var waiting = taken("userTask_enforceMeasure");
        var done = Map.of("executedOn", today(), "how", "Destruction, procès-verbal", "by", "ADMINISTRATION");
        refused(waiting, done, "costs");
        refused(waiting, with(done, Map.of("costs", "beaucoup")), "costs");
        assertThat(completed(waiting, with(done, Map.of("costs", "1 250,50 €"))))
                .contains(entry("costsAdvanced", true));
    }

    private static Map<String, Object> typed(String code) {
        return Map.of("typed", Map.of("1:DIGITS", Map.of("text", code)));
    }

    private static LineFrequency frequency(int line, String status) {
        var rate = status.equals("SETTLED") ? BigDecimal.TEN : null;
        return new LineFrequency(line, "row", rate, rate, null, "2025-03-01", status, "Raison", "Base");
    }
}
