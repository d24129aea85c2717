package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.DatabaseTest;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.processes.ports.Draws;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Draws on the database, from many connections at once. */
@DatabaseTest
@Import({CountedDraws.class, RecordedDraws.class, Chance.class})
class CountedDrawsTest {

    private static final BorderPost LE_HAVRE = new BorderPost("FRLEH1");
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    @Autowired
    private Draws draws;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @MockitoBean
    private BorderPosts posts;

    @BeforeEach
    void parisTime() {
        Mockito.when(posts.zoneOf(ArgumentMatchers.any())).thenReturn(java.time.ZoneId.of("Europe/Paris"));
        database.sql("truncate draw, draw_counter").update();
    }

    @Test
    void askedAgainADrawRepeatsItsAnswerEvenAtAnotherPostOrRate() {
        var first = draws.draw(reference(1), LE_HAVRE, "row", QUARTER);
        var again = draws.draw(reference(1), new BorderPost("FRDKK1"), "row", BigDecimal.ONE);
        assertThat(again).isEqualTo(first);
        assertThat(counter("seen")).isEqualTo(1);
    }

    @Test
    void aRollbackBuysNoOtherDraw() {
        var kept = new Draws.Draw[1];
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    kept[0] = draws.draw(reference(2), LE_HAVRE, "row", QUARTER);
                    throw new IllegalStateException("the caller fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(draws.draw(reference(2), LE_HAVRE, "row", QUARTER)).isEqualTo(kept[0]);
    }

    @Test
    void nodesDrawingAtOnceCountEveryConsignmentOnce() {
        var pool = Executors.newFixedThreadPool(8);
        var drawn = IntStream.range(0, 200)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> draws.draw(reference(number), LE_HAVRE, "row", QUARTER), pool))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        pool.shutdown();
        assertThat(counter("seen")).isEqualTo(200);
        assertThat(counter("chosen")).isGreaterThanOrEqualTo(50).isEqualTo((int)
                drawn.stream().filter(Draws.Draw::selected).count());
        assertThat(drawn).extracting(Draws.Draw::seen).doesNotHaveDuplicates();
    }

    @Test
    void nodesDrawingForTheSameFormalityGetTheSameAnswer() {
        var pool = Executors.newFixedThreadPool(8);
        var drawn = IntStream.range(0, 16)
                .mapToObj(node ->
                        CompletableFuture.supplyAsync(() -> draws.draw(reference(7), LE_HAVRE, "row", QUARTER), pool))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();
        pool.shutdown();
        assertThat(drawn).hasSize(1);
        assertThat(counter("seen")).isEqualTo(1);
    }

    @Test
    void rowsAndPostsAreCountedApart() {
        draws.draw(reference(1), LE_HAVRE, "row", QUARTER);
        draws.draw(reference(1), LE_HAVRE, "other row", QUARTER);
        assertThat(draws.draw(reference(2), null, "row", QUARTER).seen()).isEqualTo(1);
    }

    private int counter(String column) {
        return database.sql("select " + column + " from draw_counter where post = 'FRLEH1' and row_key = 'row'")
                .query(Integer.class)
                .single();
    }

    private static Reference reference(int number) {
        return new Reference("CHEDPP.FR.2026.%07d".formatted(number));
    }
}
