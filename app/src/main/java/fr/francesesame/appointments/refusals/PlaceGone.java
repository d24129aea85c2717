package fr.francesesame.appointments.refusals;

import java.time.Instant;
import java.util.List;

/** The last place at that time is taken; the next free times go with the answer. */
public class PlaceGone extends RuntimeException {

    static final String SENTENCE = "appointments.gone";

    private final transient List<Instant> nextFreeTimes;

    public PlaceGone(List<Instant> nextFreeTimes) {
        super(SENTENCE);
        this.nextFreeTimes = nextFreeTimes;
    }

    List<Instant> nextFreeTimes() {
        return nextFreeTimes;
    }
}
