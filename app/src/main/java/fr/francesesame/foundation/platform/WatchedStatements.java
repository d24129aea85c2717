package fr.francesesame.foundation.platform;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Statements that change something without a transaction are committed by themselves: {@link Committed} hears of them too. */
@Component("jdbcTemplate")
class WatchedStatements extends JdbcTemplate {

    WatchedStatements(DataSource database) {
        super(database);
    }

    @Override
    protected int update(PreparedStatementCreator statement, @Nullable PreparedStatementSetter values) {
        try {
            var rows = super.update(statement, values);
            markUnlessInTransaction();
            return rows;
        } catch (CannotGetJdbcConnectionException neverSent) {
            throw neverSent;
        } catch (DataAccessException fault) {
            if (Faults.isDatabaseAway(fault)) {
                markUnlessInTransaction();
            }
            throw fault;
        }
    }

    private static void markUnlessInTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            Committed.mark();
        }
    }
}
