package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.Milestone;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which channels carry what to whom: every row of the table answers, and no milestone is without an answer. */
class NotificationRowsTest {

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void everyMilestoneHasOneAnswerForBothAudiencesNearAndFar(Milestone milestone) {
        for (var audience : Set.of("OPERATOR", "INSPECTOR")) {
            for (var urgent : Set.of(true, false)) {
                var facts = new NotificationChannels.Facts(milestone.name(), audience, urgent);
                var answer = Tables.get(NotificationChannels.class).of(facts);
                assertThat(answer.channels()).containsAll(answer.mandatory());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFIED,         OPERATOR,  false, IN_APP,             '',           AT_ONCE, rule_operator_follow",
        "REPLACED,         OPERATOR,  false, 'IN_APP,EMAIL',     '',           DIGEST,  rule_operator_fact_later",
        "REPLACED,         OPERATOR,  true,  'IN_APP,EMAIL',     '',           AWAKE,   rule_operator_fact_near",
        "RELEASED,         OPERATOR,  false, 'IN_APP,EMAIL,SMS', '',           AWAKE,   rule_operator_action",
        "REFUSAL_DRAFTED,  OPERATOR,  false, 'IN_APP,EMAIL,SMS', 'IN_APP,EMAIL', AWAKE, rule_operator_heard",
        "REFUSAL_DRAFTED,  OPERATOR,  true,  'IN_APP,EMAIL,SMS', 'IN_APP,EMAIL', AT_ONCE, rule_operator_heard_near",
        "REFUSED,          OPERATOR,  false, 'IN_APP,EMAIL,SMS', 'IN_APP,EMAIL', AWAKE, rule_operator_decision",
        "REFUSED,          OPERATOR,  true,  'IN_APP,EMAIL,SMS', 'IN_APP,EMAIL', AT_ONCE, rule_operator_decision_near",
        "RECALL_NEEDED,    OPERATOR,  false, 'IN_APP,EMAIL,SMS', 'IN_APP,EMAIL', AT_ONCE, rule_operator_recall",
        "DECISION_OVERDUE, OPERATOR,  true,  '',                 '',           AT_ONCE, rule_operator_internal",
        "TASK_HANDED_OVER, INSPECTOR, false, IN_APP,             '',           AT_ONCE, rule_inspector_fact",
        "TASK_HANDED_OVER, OPERATOR,  false, '',                 '',           AT_ONCE, rule_operator_internal",
        "MESSAGE_RECEIVED, OPERATOR,  false, 'IN_APP,EMAIL',     '',           AWAKE,   rule_operator_message",
        "MESSAGE_RECEIVED, OPERATOR,  true,  'IN_APP,EMAIL,SMS', '',           AWAKE,   rule_operator_message_near",
        "MESSAGE_RECEIVED, INSPECTOR, true,  IN_APP,             '',           AT_ONCE, rule_inspector_fact",
        "MESSAGE_OVERDUE,  INSPECTOR, true,  'IN_APP,EMAIL',     '',           AWAKE,   rule_inspector_alert",
        "MESSAGE_OVERDUE,  OPERATOR,  true,  '',                 '',           AT_ONCE, rule_operator_internal",
        "REPLACED,         INSPECTOR, true,  IN_APP,             '',           AT_ONCE, rule_inspector_fact",
        "DECISION_RETURNED, INSPECTOR, false, 'IN_APP,EMAIL',    '',           AWAKE,   rule_inspector_alert",
        "DECISION_UNSENT,  INSPECTOR, false, 'IN_APP,EMAIL',     '',           AWAKE,   rule_inspector_alert",
        "DECISION_RETURNED, OPERATOR, false, '',                 '',           AT_ONCE, rule_operator_internal",
        "DECISION_WITHDRAWN, OPERATOR, true, 'IN_APP,EMAIL',     '',           AWAKE,   rule_operator_fact_near",
        "DECISION_WITHDRAWN, INSPECTOR, true, '',                '',           AT_ONCE, rule_inspector_rest",
        "DECISION_OVERDUE, INSPECTOR, true,  'IN_APP,EMAIL',     '',           AWAKE,   rule_inspector_alert",
        "REFUSED,          INSPECTOR, true,  '',                 '',           AT_ONCE, rule_inspector_rest"
    })
    void notificationChannels(
            String milestone,
            String audience,
            boolean urgent,
            String channels,
            String mandatory,
            NotificationChannels.Pace pace,
            String rule) {
        var answer =
                Tables.get(NotificationChannels.class).of(new NotificationChannels.Facts(milestone, audience, urgent));
        assertThat(answer).isEqualTo(new NotificationChannels.Outcome(set(channels), set(mandatory), pace));
        var asked = Tables.get(DecisionTable.class)
                .ask(
                        NotificationChannels.TABLE,
                        Map.of("milestone", milestone, "audience", audience, "urgent", urgent));
        assertThat(asked.explanation().rules()).containsExactly(rule);
        Seen.note(NotificationChannels.TABLE, rule);
    }

    private static Set<String> set(String names) {
        return names.isEmpty() ? Set.of() : Set.of(names.split(","));
    }
}
