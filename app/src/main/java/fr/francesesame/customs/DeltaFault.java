package fr.francesesame.customs;

/** DELTA did not take a message. The message is what an analyst reads in Cockpit, and agents on the page of the exchanges. */
class DeltaFault extends RuntimeException {

    DeltaFault(String message) {
        super(message);
    }

    DeltaFault(String message, Throwable cause) {
        super(message, cause);
    }

    static DeltaFault refused(String key, int status, String answer) {
        return new DeltaFault("DELTA refuse le message %s (réponse %d) : %s".formatted(key, status, answer));
    }

    static DeltaFault unable(String key, int status) {
        return new DeltaFault("DELTA n’a pas pu traiter le message %s (réponse %d).".formatted(key, status));
    }

    static DeltaFault silent(String key, Throwable cause) {
        return new DeltaFault("DELTA ne répond pas ; le message %s sera représenté.".formatted(key), cause);
    }
}
