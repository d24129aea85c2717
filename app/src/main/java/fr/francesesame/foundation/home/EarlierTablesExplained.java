package fr.francesesame.foundation.home;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence instead of a stack trace. */
class EarlierTablesExplained extends AbstractFailureAnalyzer<EarlierTables> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, EarlierTables earlier) {
        return new FailureAnalysis(
                Said.of("earlierTables", earlier.place()), Said.of("earlierTables.instead"), earlier);
    }
}
