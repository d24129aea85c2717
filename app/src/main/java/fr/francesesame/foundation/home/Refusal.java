package fr.francesesame.foundation.home;

/** Why a command is not carried out, in a French sentence; nothing was changed. */
class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String key, Object... values) {
        super(Said.of(key, values));
    }
}
