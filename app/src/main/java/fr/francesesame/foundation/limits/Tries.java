package fr.francesesame.foundation.limits;

import java.time.Duration;
import java.util.Optional;

/** Counts tries; counted for good even where the caller's transaction is rolled back. */
public interface Tries {

    /** Takes one try of that subject (an address, a network, an account): empty where it is allowed, else how long to wait. */
    Optional<Duration> take(Bound bound, String subject);

    /** How long to wait for the next try, without taking one; empty where one is left. */
    Optional<Duration> left(Bound bound, String subject);
}
