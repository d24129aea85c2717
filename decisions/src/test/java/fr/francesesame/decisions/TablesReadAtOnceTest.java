package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.flowable.dmn.api.DmnDecision;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.dmn.model.DecisionRule;
import org.flowable.dmn.model.DecisionTable;
import org.flowable.dmn.spring.SpringDmnEngineConfiguration;
import org.junit.jupiter.api.Test;

/** A node that starts under load reads many tables at the same moment: each rule has the number of its row all the same. */
class TablesReadAtOnceTest {

    private static final int THREADS = 8;
    private static final int TIMES = 10;

    private final SpringDmnEngineConfiguration engine = Tables.get(SpringDmnEngineConfiguration.class);
    private final DmnRepositoryService repository = engine.getDmnRepositoryService();

    @Test
    void rulesAreNumberedAsTheirRows() {
        var tables = repository.createDecisionQuery().list();
        var threads = Executors.newFixedThreadPool(THREADS);
        for (var time = 0; time < TIMES; time++) {
            engine.getDeploymentManager().getDecisionCache().clear();
            var reads = tables.stream()
                    .map(table -> CompletableFuture.supplyAsync(() -> numbers(table), threads))
                    .toList();
            assertThat(reads).allSatisfy(read -> assertThat(read.join())
                    .isEqualTo(
                            IntStream.rangeClosed(1, read.join().size()).boxed().toList()));
        }
        threads.shutdown();
    }

    private List<Integer> numbers(DmnDecision table) {
        var model = repository.getDmnDefinition(table.getId()).getDecisionById(table.getKey());
        return ((DecisionTable) model.getExpression())
                .getRules().stream().map(DecisionRule::getRuleNumber).toList();
    }
}
