package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.flowable.dmn.engine.DmnEngine;
import org.flowable.dmn.model.DecisionRule;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all others: every row of every table has had its example. */
@Order(Integer.MAX_VALUE)
class EveryRowTest {

    @Test
    void everyRowHasAnExample() {
        var repository = Tables.get(DmnEngine.class).getDmnRepositoryService();
        var missing = new TreeSet<String>();
        repository.createDecisionQuery().latestVersion().list().forEach(decision -> {
            var model = repository.getDmnDefinition(decision.getId()).getDecisionById(decision.getKey());
            ((org.flowable.dmn.model.DecisionTable) model.getExpression())
                    .getRules().stream()
                            .map(DecisionRule::getId)
                            .map(rule -> decision.getKey() + ":" + rule)
                            .filter(rule -> !Seen.has(rule))
                            .forEach(missing::add);
        });
        assertThat(missing).isEmpty();
    }
}
