package fr.francesesame.portal.tracking;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How many live streams are open on this node, of each account and in all: each holds a connection for as long as it likes. */
@Component
class StreamPlaces {

    private final StreamSettings settings;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    StreamPlaces(StreamSettings settings) {
        this.settings = settings;
    }

    synchronized void take(String username) throws None {
        if (taken.getOrDefault(username, 0) >= settings.ofAccount()) {
            throw new None(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (all >= settings.ofNode()) {
            throw new None(HttpStatus.SERVICE_UNAVAILABLE);
        }
        taken.merge(username, 1, Integer::sum);
        all++;
    }

    synchronized void leave(String username) {
        if (taken.containsKey(username)) {
            taken.computeIfPresent(username, (ignored, streams) -> streams == 1 ? null : streams - 1);
            all--;
        }
    }

    /** Too many of the account's (429), or of everybody's on this node (503). */
    static final class None extends Exception {

        private static final long serialVersionUID = 1;

        private final HttpStatus status;

        None(HttpStatus status) {
            super("no place for one more stream: " + status);
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }
}
