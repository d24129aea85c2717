package fr.francesesame.foundation.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence that nobody answers where the database should, that it was lost half-way, or that it is starting or full; no
 * message file can be read yet at that moment. A password or a name that it does not know is no such fault.
 */
class DatabaseAwayExplained extends AbstractFailureAnalyzer<SQLException> {

    /** SQLSTATE: connection exception; the server is shut down, crashed or starting up; too many connections. */
    private static final Pattern AWAY = Pattern.compile("08.{3}|57P0[123]|53300");

    static boolean isAway(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isAwayByState(sql));
    }

    private static boolean isAwayByState(SQLException fault) {
        return fault.getSQLState() != null && AWAY.matcher(fault.getSQLState()).matches();
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException fault) {
        return isAway(failure)
                ? new FailureAnalysis(
                        "La base de données ne répond pas, ou a été perdue pendant le démarrage (" + fault.getMessage()
                                + "). / The database does not answer, or was lost during the start.",
                        "Sésame réessaie de lui-même pendant cinq minutes ; vérifiez entre-temps que la base tourne et que"
                                + " spring.datasource.url la désigne. / Sésame tries again by itself for five minutes; make sure that"
                                + " the database runs and that spring.datasource.url names it.",
                        failure)
                : null;
    }
}
