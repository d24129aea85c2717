package fr.francesesame.goods.consignments;

import static java.time.OffsetDateTime.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever works on a formality and whoever works on all the goods of its consignment wait for one another; neither is cut off. */
@SesameTest
class LockOrderTest {

    private static final Reference ONE = new Reference("CHEDPP.FR.2026.0004711");
    private static final Reference OTHER = new Reference("CHEDPP.FR.2026.0004712");
    private static final int ROUNDS = 60;

    @LocalServerPort
    int port;

    @Autowired
    Dossiers dossiers;

    @Autowired
    NotifiedDossiers notifiedDossiers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void oneConsignment() {
        List.of(ONE, OTHER).forEach(reference -> Guest.notifyMangoes(port, reference.value(), now()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from act_ru_job where handler_type_ = 'async-continuation'")
                                .query(Integer.class)
                                .single()
                        == 0);
        jdbc.sql("update formality set consignment_id = ? where reference in (?, ?)")
                .params(consignment(), ONE.value(), OTHER.value())
                .update();
    }

    @Test
    void nobodyIsCutOffByADeadlock() {
        var goods = new ConsignmentId(consignment());
        var work = List.<Runnable>of(
                () -> {
                    dossiers.competent(ONE, ControlService.SIVEP_PLANT);
                    dossiers.hold(goods);
                },
                () -> {
                    dossiers.hold(goods);
                    dossiers.missing(goods, List.of());
                },
                () -> {
                    notifiedDossiers.lock(OTHER);
                    dossiers.competent(ONE, ControlService.SIVEP_PLANT);
                });
        var all = work.stream().map(each -> CompletableFuture.runAsync(() -> repeat(each)));
        all.toList().forEach(CompletableFuture::join);
        assertThat(deadlocks()).isZero();
    }

    private void repeat(Runnable work) {
        IntStream.range(0, ROUNDS).forEach(round -> transaction.executeWithoutResult(status -> work.run()));
    }

    private UUID consignment() {
        return jdbc.sql("select consignment_id from formality where reference = ?")
                .param(ONE.value())
                .query(UUID.class)
                .single();
    }

    private long deadlocks() {
        return jdbc.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }
}
