package fr.francesesame.goods.customs;

import fr.francesesame.processes.ports.PartnerFault;
import org.jspecify.annotations.Nullable;

/** DELTA did not take a message. The message is what an analyst reads in Cockpit, and agents on the page of the exchanges. */
class DeltaFault extends PartnerFault {

    private DeltaFault(String message, boolean away, @Nullable Throwable cause) {
        super(message, away, cause);
    }

    static DeltaFault refused(String key, int status, String answer) {
        return new DeltaFault(
                "DELTA refuse le message %s (réponse %d) : %s".formatted(key, status, answer), false, null);
    }

    static DeltaFault unable(String key, int status) {
        return new DeltaFault(
                "DELTA n’a pas pu traiter le message %s (réponse %d).".formatted(key, status), true, null);
    }

    static DeltaFault silent(String key, Throwable cause) {
        return new DeltaFault("DELTA ne répond pas ; le message %s sera représenté.".formatted(key), true, cause);
    }
}
