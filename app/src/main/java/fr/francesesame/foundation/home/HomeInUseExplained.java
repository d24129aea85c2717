package fr.francesesame.foundation.home;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence instead of a stack trace; no message file can be read yet at that moment. */
class HomeInUseExplained extends AbstractFailureAnalyzer<HomeInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, HomeInUse inUse) {
        return new FailureAnalysis(
                "Un autre Sésame utilise déjà le répertoire %1$s. / Another Sésame is already running on %1$s."
                        .formatted(inUse.home().toAbsolutePath()),
                "Arrêtez l'autre, ou donnez à celui-ci son propre répertoire (variable SESAME_HOME) et son propre port"
                        + " (--server.port). / Stop the other one, or give this one its own SESAME_HOME and --server.port.",
                inUse);
    }
}
