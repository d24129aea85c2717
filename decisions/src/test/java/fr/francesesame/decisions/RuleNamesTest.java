package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleNamesTest {

    private final RuleNames names = Tables.get(RuleNames.class);

    @Test
    void aRowIsCalledByItsAnnotation() {
        assertThat(names.of(FoodFeedFrequency.TABLE, "rule_agentExempt")).isEqualTo("L’agent a dit : non soumis");
    }

    @Test
    void aRowThatIsNoMoreKeepsItsId() {
        assertThat(names.of(FoodFeedFrequency.TABLE, "rule_gone")).isEqualTo("rule_gone");
        assertThat(names.of("noTable", "rule_gone")).isEqualTo("rule_gone");
    }
}
