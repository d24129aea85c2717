package fr.francesesame.people.services;

import fr.francesesame.decisions.ServiceAccess.Outcome;

/** A service as one person finds it; {@code uses}: how often he opened it in the last ninety days. */
record Tile(Offer offer, Outcome outcome, long uses) {

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** Whether the personal space shows it: open, or opening by itself in some days. */
    boolean isShown() {
        return isOpen() || outcome == Outcome.LATER || outcome == Outcome.JOINING;
    }

    public boolean isJoined() {
        return offer.asksForConvention();
    }
}
