package fr.francesesame.processes.ports;

import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.Optional;

/** The people who wait for a place at a desk of a post, as the process of an offer sees them. */
public interface WaitingList {

    /** Holds a free place of that desk for whoever has waited longest among those it suits; empty where it suits nobody. */
    Optional<Offer> offer(String desk, String offerId);

    /** Nobody has answered in time: the place is given back, and its booking leaves the list. */
    void lapsed(String offerId);

    /** {@code booking}: whose operator is asked; {@code until}: how long his answer is waited for. */
    record Offer(AppointmentId booking, Instant until) {}
}
