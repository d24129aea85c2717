package fr.francesesame.foundation.platform;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** After three calls in a row that a partner left unanswered, this node leaves it alone for a while, and then asks with one. */
@Component
class PartnerCircuits {

    private static final Duration REST = Duration.ofSeconds(15);
    private static final int FAULTS = 3;

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(FAULTS)
            .minimumNumberOfCalls(FAULTS)
            .failureRateThreshold(100)
            .waitDurationInOpenState(REST)
            .permittedNumberOfCallsInHalfOpenState(1)
            .build());

    /** Whether a call may be made now: then it is reported here, or {@link #unused}. */
    boolean letsThrough(String partner) {
        return of(partner).tryAcquirePermission();
    }

    /** There was nothing to say after all. */
    void unused(String partner) {
        of(partner).releasePermission();
    }

    /** {@code start}: of the call, {@link System#nanoTime()}. */
    void answered(String partner, long start) {
        of(partner).onSuccess(System.nanoTime() - start, NANOSECONDS);
    }

    /** {@code start}: of the call, {@link System#nanoTime()}. */
    void silent(String partner, long start, RuntimeException fault) {
        of(partner).onError(System.nanoTime() - start, NANOSECONDS, fault);
    }

    private CircuitBreaker of(String partner) {
        return breakers.circuitBreaker(partner);
    }
}
