package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KnownAnswersTest {

    private final List<Map<String, Object>> asked = new ArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private final KnownAnswers known = new KnownAnswers(this::answer, now::get);

    @Test
    void theSameFactsAreAskedOnce() {
        assertThat(known.ask("table", Map.of("rate", 5.0, "type", "CHED_D")))
                .isSameAs(known.ask("table", Map.of("type", "CHED_D", "rate", 5.0)));
        assertThat(asked).hasSize(1);
    }

    @Test
    void otherFactsOrAnotherTableAreAsked() {
        known.ask("table", Map.of("rate", 5.0));
        known.ask("table", Map.of("rate", 6.0));
        known.ask("other", Map.of("rate", 5.0));
        assertThat(asked).hasSize(3);
    }

    @Test
    void aNewerTableIsHeardWithinAMinute() {
        known.ask("table", Map.of("rate", 5.0));
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        known.ask("table", Map.of("rate", 5.0));
        assertThat(asked).hasSize(2);
    }

    @Test
    void aTableThatFailedIsAskedAgain() {
        Map<String, Object> none = Map.of();
        assertThatThrownBy(() -> known.ask("table", none)).isInstanceOf(UndecidedException.class);
        assertThatThrownBy(() -> known.ask("table", none)).isInstanceOf(UndecidedException.class);
        assertThat(asked).hasSize(2);
    }

    private DecisionTable.Answer answer(String table, Map<String, Object> facts) {
        asked.add(facts);
        if (facts.isEmpty()) {
            throw new UndecidedException(table + " has no rule");
        }
        return new DecisionTable.Answer(List.of(), new Explanation(table, 1, facts, List.of(), "", ""));
    }
}
