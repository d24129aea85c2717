package fr.francesesame.foundation.secrets;

/** The database holds secrets that none of the keys of the settings has encrypted. */
class UnknownSecretsKey extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnknownSecretsKey() {
        super("secrets in the database were encrypted with another key than sesame.secrets-key");
    }
}
