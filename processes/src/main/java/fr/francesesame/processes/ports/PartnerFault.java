package fr.francesesame.processes.ports;

import org.jspecify.annotations.Nullable;

/** A partner system did not do what it was asked for. The message is a French sentence: what an analyst reads in Cockpit. */
public class PartnerFault extends RuntimeException {

    private final boolean away;

    /** {@code away}: see {@link #isAway()}. */
    public PartnerFault(String sentence, boolean away, @Nullable Throwable cause) {
        super(sentence, cause);
        this.away = away;
    }

    /** It is silent or cannot serve now: the same is sent again until it is there. Otherwise it has refused this very message. */
    public boolean isAway() {
        return away;
    }
}
