package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

/** Whose fault it is, by what PostgreSQL, the pool and the engines throw. */
class FaultsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "57P01", "57P02", "57P03", "57014", "08000", "08003", "08006", "40001", "40P01", "53300", "53100",
                "55P03", "25006", "58030"
            })
    void aServerThatCannotServeIsOurs(String state) {
        var thrown = new SQLException("?", state);
        assertThat(Faults.pass(thrown)).isTrue();
        assertThat(Faults.pass(new ProcessEngineException(new PersistenceException(thrown))))
                .isTrue();
        assertThat(Faults.pass(new UncategorizedSQLException("?", null, thrown)))
                .isTrue();
        assertThat(Faults.isContent(thrown)).isFalse();
    }

    static Stream<Throwable> withoutState() {
        return Stream.of(
                new SQLException("Connection is closed"),
                new SQLTransientConnectionException("HikariPool-1 - Connection is not available"),
                new TransactionSystemException("Could not commit JDBC transaction"),
                new CannotAcquireLockException("?"),
                new QueryTimeoutException("?"),
                new OptimisticLockingException("?"),
                new FlowableOptimisticLockingException("?"));
    }

    @ParameterizedTest
    @MethodSource("withoutState")
    void soAreAPoolWithoutConnectionsALostRaceAndACommitThatNobodyKnowsOf(Throwable thrown) {
        assertThat(Faults.pass(new IllegalStateException(thrown))).isTrue();
    }

    @Test
    void ofABatchEachFaultCounts() {
        var batch = new BatchUpdateException();
        batch.setNextException(new SQLException("?", "57P01"));
        assertThat(Faults.pass(batch)).isTrue();
        var closed = new IllegalStateException("?");
        closed.addSuppressed(new SQLException("?", "08006"));
        assertThat(Faults.pass(closed)).isTrue();
    }

    @Test
    void whatTheDatabaseCannotKeepIsNot() {
        List.of("22021", "22001", "22003", "23502", "23514").forEach(state -> {
            var thrown = new DataIntegrityViolationException("?", new SQLException("?", state));
            assertThat(Faults.pass(thrown)).isFalse();
            assertThat(Faults.isContent(thrown)).isTrue();
        });
        assertThat(Faults.isContent(new SQLException("?", "23505"))).isFalse();
        assertThat(Faults.pass(new NullPointerException())).isFalse();
    }
}
