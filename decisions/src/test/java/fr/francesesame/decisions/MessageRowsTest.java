package fr.francesesame.decisions;

import static fr.francesesame.decisions.Seen.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MessageTopic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the table « orientation des messages » answers, and no message is without a service. */
class MessageRowsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  CHED_PP,    DGDDI,            CUSTOMS,     FRLEH1, DGDDI,            true,  3, rule_routed",
                "false, CHED_PP,    SIVEP_PLANT,      CUSTOMS,     FRLEH1, DGDDI,            true,  2, rule_customs",
                "false, -,          -,                CUSTOMS,     -,      DGDDI,            true,  2, rule_customs",
                "false, CHED_A,     -,                DOCUMENTS,   FRCDG4, SIVEP_VETERINARY, true,  1, rule_liveAnimals",
                "false, CHED_PP,    SIVEP_PLANT,      APPOINTMENT, FRLEH1, SIVEP_PLANT,      true,  1, rule_appointment",
                "false, COI,        SIVEP_VETERINARY, DECISION,    FRLEH1, SIVEP_VETERINARY, true,  2, rule_decision",
                "false, CHED_D,     DGDDI,            OTHER,       FRLEH1, DGDDI,            true,  3, rule_formality",
                "false, -,          -,                ANIMALS,     FRLEH1, SIVEP_VETERINARY, true,  5, rule_animals",
                "false, CHED_P,     -,                CHECKS,      FRLEH1, SIVEP_VETERINARY, true,  3, rule_animalProducts",
                "false, -,          -,                PLANTS,      -,      SIVEP_PLANT,      true,  5, rule_plants",
                "false, CHED_PP,    -,                OTHER,       FRLEH1, SIVEP_PLANT,      true,  3, rule_plantFormality",
                "false, -,          -,                OTHER,       -,      DGDDI,            false, 5, rule_noPost",
                "false, -,          -,                ORGANIC,     FRLEH1, DGDDI,            true,  5, rule_otherwise",
                "false, CONFORMITY, -,                OTHER,       -,      DGDDI,            true,  5, rule_otherwise"
            })
    void messageRouting(
            boolean routed,
            String type,
            ControlService known,
            String topic,
            String post,
            ControlService service,
            boolean atPost,
            int days,
            String rule) {
        var facts = new MessageRouting.Facts(routed, type, known, topic, post);
        expect(Tables.get(MessageRouting.class).of(facts), new MessageRouting.Outcome(service, atPost, days), rule);
    }

    @ParameterizedTest
    @EnumSource(FormalityType.class)
    void noMessageIsWithoutAService(FormalityType type) {
        for (var topic : MessageTopic.values()) {
            var facts =
                    new MessageRouting.Facts(false, type.name(), null, topic.name(), new BorderPost("FRLEH1").code());
            assertThat(Tables.get(MessageRouting.class).of(facts).outcome().days())
                    .isPositive();
        }
    }
}
