package fr.francesesame.notices.webhooks;

import fr.francesesame.notices.webhooks.GuardedNames.RefusedAddress;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Why a call brought no answer. */
enum Fault {
    REFUSED_ADDRESS,
    UNKNOWN_HOST,
    NO_CONNECTION,
    INSECURE,
    NO_ANSWER,
    UNREADABLE;

    static Fault of(Exception fault) {
        if (fault instanceof RefusedAddress) {
            return REFUSED_ADDRESS;
        }
        if (fault instanceof UnknownHostException) {
            return UNKNOWN_HOST;
        }
        if (fault instanceof ConnectException || fault instanceof NoRouteToHostException) {
            return NO_CONNECTION;
        }
        if (fault instanceof SSLException) {
            return INSECURE;
        }
        return fault instanceof InterruptedIOException ? NO_ANSWER : UNREADABLE;
    }
}
