package fr.francesesame.appointments.booking;

import java.time.Instant;
import java.util.List;

/** The last place at that time is taken; the next free times go with the answer. */
class PlaceGone extends RuntimeException {

    static final String SENTENCE = "appointments.gone";

    private final transient List<Instant> nextFreeTimes;

    PlaceGone(List<Instant> nextFreeTimes) {
        super(SENTENCE);
        this.nextFreeTimes = nextFreeTimes;
    }

    List<Instant> nextFreeTimes() {
        return nextFreeTimes;
    }
}
