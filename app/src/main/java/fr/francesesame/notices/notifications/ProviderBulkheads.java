package fr.francesesame.notices.notifications;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import fr.francesesame.processes.ports.Deliveries.Refused;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Keeps a slow or silent provider from holding the threads that carry formalities: of each node two at once may talk to it, two more for what somebody waits for, and
 * after three faults nobody does for a while. Who finds no room comes back in a moment, who finds it closed tries again later.
 */
@Component
class ProviderBulkheads {

    private static final Duration REST = Duration.ofSeconds(20);
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofSeconds(10);
    /** For as long a place is waited for: whoever waits holds a thread of the engine. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    private static final int FAULTS = 3;

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(FAULTS)
            .minimumNumberOfCalls(FAULTS)
            .failureRateThreshold(100)
            .slowCallDurationThreshold(SLOW)
            .slowCallRateThreshold(100)
            .waitDurationInOpenState(REST)
            .permittedNumberOfCallsInHalfOpenState(1)
            .build());
    private final BulkheadRegistry places = BulkheadRegistry.of(BulkheadConfig.custom()
            .maxConcurrentCalls(2)
            .maxWaitDuration(MOMENT)
            .build());
    private final Clock clock;

    ProviderBulkheads(Clock clock) {
        this.clock = clock;
    }

    /** Returns what {@code sending} returns; a {@link ChannelDown} where it is not tried. */
    <T> T through(Channel channel, Sending<T> sending) throws Refused {
        return through(channel, channel.name(), sending);
    }

    /** What somebody waits for before his screen, a code or a letter of his account, has places of its own beside those of notices. */
    <T> T direct(Channel channel, Sending<T> sending) throws Refused {
        return through(channel, "direct " + channel, sending);
    }

    private <T> T through(Channel channel, String lane, Sending<T> sending) throws Refused {
        var place = places.bulkhead(lane);
        if (!place.tryAcquirePermission()) {
            throw new Busy(
                    "Ce canal est lent : l’envoi attend son tour.",
                    clock.instant().plus(TURN));
        }
        try {
            return watched(channel, sending);
        } finally {
            place.onComplete();
        }
    }

    /** As if the rest were over. */
    void reopen() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    private <T> T watched(Channel channel, Sending<T> sending) throws Refused {
        var breaker = breakers.circuitBreaker(channel.name());
        if (!breaker.tryAcquirePermission()) {
            throw new ChannelDown("Ce canal ne répond pas depuis peu : nouvel essai plus tard.");
        }
        var start = System.nanoTime();
        try {
            var sent = sending.send();
            breaker.onSuccess(System.nanoTime() - start, NANOSECONDS);
            return sent;
        } catch (Refused answered) {
            breaker.onSuccess(System.nanoTime() - start, NANOSECONDS);
            throw answered;
        } catch (RuntimeException fault) {
            breaker.onError(System.nanoTime() - start, NANOSECONDS, fault);
            throw fault;
        }
    }

    /** One talk with a provider. */
    interface Sending<T> {

        T send() throws Refused;
    }
}
