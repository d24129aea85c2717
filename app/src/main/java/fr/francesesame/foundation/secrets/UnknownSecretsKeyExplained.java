package fr.francesesame.foundation.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence; no message file can be read yet at that moment. */
class UnknownSecretsKeyExplained extends AbstractFailureAnalyzer<UnknownSecretsKey> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnknownSecretsKey unknown) {
        return new FailureAnalysis(
                "La base garde des secrets chiffrés avec une autre clé que sesame.secrets-key. / The database holds secrets that"
                        + " were encrypted with another key than sesame.secrets-key.",
                "Remettez la clé d’avant dans sesame.secrets-key ou, pour en changer, ajoutez-la à sesame.former-secrets-keys :"
                        + " au démarrage, tout passe à la nouvelle. / Set the former key again or, to change it, add it to"
                        + " sesame.former-secrets-keys: the start moves everything to the new one.",
                unknown);
    }
}
