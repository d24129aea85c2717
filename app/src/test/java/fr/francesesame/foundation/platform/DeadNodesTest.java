package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import fr.francesesame.SesameTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a killed node had taken goes on soon; what a living one has taken stays its own. */
@SesameTest
class DeadNodesTest {

    private static final String JOB =
            """
            insert into act_ru_job (id_, rev_, type_, lock_owner_, lock_exp_time_, exclusive_, retries_, duedate_, suspension_state_)
            values (?, 1, 'timer', ?, now() + interval '1 hour', true, 3, now() + interval '1 hour', 1)""";

    @Autowired
    private HikariDataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JobExecutor executor;

    @Test
    void jobsOfADeadNodeAreGivenBackAndThoseOfALivingOneAreNot() throws SQLException {
        assertThat(executor.getLockOwner()).isEqualTo(NodeLife.NODE);
        try (var living = DriverManager.getConnection(database.getJdbcUrl(), "postgres", "postgres");
                var sign = living.prepareStatement("select pg_advisory_lock(?, hashtext('sesame-living'))")) {
            sign.setInt(1, NodeLife.LOCK);
            sign.execute();
            jdbc.sql(JOB).params("of-the-living", "sesame-living").update();
            jdbc.sql(JOB).params("of-the-dead", "sesame-dead").update();
            jdbc.sql(JOB).params("our-own", NodeLife.NODE).update();

            await().atMost(Duration.ofMinutes(1)).until(() -> isFree("of-the-dead"));

            assertThat(isFree("of-the-living")).isFalse();
            assertThat(isFree("our-own")).isFalse();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> isFree("of-the-living"));
    }

    private boolean isFree(String job) {
        return jdbc.sql("select lock_owner_ is null and lock_exp_time_ is null from act_ru_job where id_ = ?")
                .param(job)
                .query(Boolean.class)
                .single();
    }
}
