package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.decisions.Deadline.Kind;
import fr.francesesame.decisions.Deadline.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every deadline is as long as its text says, and has one. */
class DeadlineRowsTest {

    @ParameterizedTest
    @CsvSource({
        "CORRECTION,             10, jours,   dix jours,      P10D,  rule_correction",
        "HEARING,                10, jours,   dix jours,      P10D,  rule_hearing",
        "REFUSAL_DRAFT,           1, jours,   un jour,        P1D,   rule_refusalDraft",
        "REFUSAL_DECISION,        2, jours,   deux jours,     P2D,   rule_refusalDecision",
        "MEASURE,                60, jours,   soixante jours, P60D,  rule_measure",
        "MEASURE_AFTER_OPINION,  60, jours,   soixante jours, P60D,  rule_measureAfterOpinion",
        "ENFORCEMENT,             2, jours,   deux jours,     P2D,   rule_enforcement",
        "EXIT,                    1, jours,   un jour,        P1D,   rule_exit",
        "CONFIRMATION,            1, jours,   un jour,        P1D,   rule_confirmation",
        "BOOKING_ANSWER,          1, jours,   un jour,        P1D,   rule_bookingAnswer",
        "PROPOSAL_ANSWER,         4, heures,  quatre heures,  PT4H,  rule_proposalAnswer",
        "OTHER_FORMALITY,         5, minutes, cinq minutes,   PT5M,  rule_otherFormality",
        "PUTTING_RIGHT,           2, jours,   deux jours,     P2D,   rule_puttingRight",
        "ANALYSIS,               10, jours,   dix jours,      P10D,  rule_analysis",
        "RECALL,                  1, jours,   un jour,        P1D,   rule_recall",
        "TRANSMISSION,            1, jours,   un jour,        P1D,   rule_transmission",
        "RESENDING,               1, jours,   un jour,        P1D,   rule_resending",
        "REMINDER,                1, jours,   un jour,        P1D,   rule_reminder",
        "SEARCH,                  1, jours,   un jour,        P1D,   rule_search",
        "PUTTING_RIGHT_PROPOSAL, 10, jours,   dix jours,      P10D,  rule_puttingRightProposal",
        "DETENTION,               1, jours,   un jour,        P1D,   rule_detention",
        "SUSPENSION,              1, jours,   un jour,        P1D,   rule_suspension",
        "CERTIFICATION,          10, jours,   dix jours,      P10D,  rule_certification",
        "CONVENTION,             30, jours,   trente jours,   P30D,  rule_convention",
        "AUDIT,                  60, jours,   soixante jours, P60D,  rule_audit",
        "APPROVAL,               30, jours,   trente jours,   P30D,  rule_approval",
        "EVIDENCE,               10, jours,   dix jours,      P10D,  rule_evidence",
        "PERSON_REQUEST,          1, mois,    un mois,        P1M,   rule_personRequest",
        "ASSISTANCE,              3, jours,   trois jours,    P3D,   rule_assistance",
        "ASSISTANCE_REPLY,       15, jours,   quinze jours,   P15D,  rule_assistanceReply",
        "ASSISTANCE_REOPENING,   30, jours,   trente jours,   P30D,  rule_assistanceReopening"
    })
    void deadline(Kind kind, int number, String unit, String words, String period, String rule) {
        var deadlines = Tables.get(Deadline.class);
        expect(deadlines.of(kind), new Term(number, unit, words), rule);
        assertThat(deadlines.period(kind.name())).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "MESSAGE_URGENT,    1, un jour ouvré,      rule_messageUrgent",
        "MESSAGE_DECISION,  2, deux jours ouvrés,  rule_messageDecision",
        "MESSAGE_FORMALITY, 3, trois jours ouvrés, rule_messageFormality",
        "MESSAGE_GENERAL,   5, cinq jours ouvrés,  rule_messageGeneral"
    })
    void deadlinesInWorkingDaysAreNoPeriods(Kind kind, int number, String words, String rule) {
        var deadlines = Tables.get(Deadline.class);
        expect(deadlines.of(kind), new Term(number, "jours ouvrés", words), rule);
        assertThatThrownBy(() -> deadlines.period(kind.name())).isInstanceOf(UndecidedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyDeadlineHasItsText(Kind kind) {
        assertThat(Tables.get(Deadline.class).of(kind).explanation().legalBasis())
                .isNotBlank();
    }

    @Test
    void aUnitThatNoCalendarKnowsIsNoDeadline() {
        assertThatThrownBy(new Term(2, "lunes", "deux lunes")::period).isInstanceOf(UndecidedException.class);
    }
}
