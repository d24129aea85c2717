package fr.francesesame.notices.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.processes.ports.Deliveries.Refused;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProviderBulkheadsTest {

    private static final Letter LETTER = new Letter(UUID.randomUUID(), RoomTest.IMPORTER, List.of(), false, false);

    private final ProviderBulkheads providerBulkheads = new ProviderBulkheads(Clock.systemUTC());
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void aProviderThatFailedThreeTimesIsLeftAloneAndTheOtherChannelIsNot() throws Refused {
        var silent = courier(Channel.SMS, () -> {
            throw new ChannelDown("sans réponse");
        });
        for (var attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> carry(silent)).isInstanceOf(ChannelDown.class);
        }
        assertThat(calls).hasValue(3);
        assertThat(carry(courier(Channel.EMAIL, () -> "1"))).isEqualTo("1");
        providerBulkheads.reopen();
        assertThat(carry(courier(Channel.SMS, () -> "2"))).isEqualTo("2");
    }

    @Test
    void aRefusalIsAnAnswer() {
        var strict = courier(Channel.SMS, () -> {
            throw new Refused("pas ce numéro");
        });
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> carry(strict)).isInstanceOf(Refused.class);
        }
        assertThat(calls).hasValue(5);
    }

    @Test
    void aSlowProviderHoldsTwoThreadsOfANodeAtMost() throws Exception {
        var inside = new CountDownLatch(2);
        var answer = new CountDownLatch(1);
        var slow = courier(Channel.SMS, () -> {
            inside.countDown();
            answer.await();
            return "1";
        });
        var threads = Executors.newFixedThreadPool(2);
        var first = threads.submit(() -> carry(slow));
        var second = threads.submit(() -> carry(slow));
        inside.await();
        assertThatThrownBy(() -> carry(slow)).isInstanceOf(Busy.class).hasMessageContaining("lent");
        answer.countDown();
        assertThat(List.of(first.get(), second.get())).containsOnly("1");
        threads.shutdown();
    }

    private String carry(Courier courier) throws Refused {
        return providerBulkheads.through(courier.channel(), () -> courier.carry(LETTER));
    }

    private Courier courier(Channel channel, Callable<String> answer) {
        return new Courier() {
            @Override
            public Channel channel() {
                return channel;
            }

            @Override
            public String carry(Letter letter) throws Refused {
                calls.incrementAndGet();
                try {
                    return answer.call();
                } catch (Refused | RuntimeException said) {
                    throw said;
                } catch (Exception unexpected) {
                    throw new IllegalStateException(unexpected);
                }
            }
        };
    }
}
