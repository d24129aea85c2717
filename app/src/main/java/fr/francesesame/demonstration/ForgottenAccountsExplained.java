package fr.francesesame.demonstration;

import fr.francesesame.demonstration.ForgottenAccounts.DemonstrationDatabase;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence instead of a stack trace. */
class ForgottenAccountsExplained extends AbstractFailureAnalyzer<DemonstrationDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemonstrationDatabase cause) {
        return new FailureAnalysis(
                "Cette base contient des comptes de démonstration, dont le mot de passe est public. / This database holds"
                        + " demonstration accounts, whose password is public.",
                "Utilisez une base vide, ou désactivez ces comptes. / Use an empty database, or deactivate those accounts.",
                cause);
    }
}
