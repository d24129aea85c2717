package fr.francesesame.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;

/**
 * Remembers what the tables have answered: the same facts have the same answer for as long as the table is the same. A newer release on
 * another node may bring a newer table, so nothing is remembered for longer than a minute; a table that fails is asked again.
 */
class KnownAnswers implements DecisionTable {

    private static final int MOST = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final DecisionTable tables;
    private final Cache<Asked, Answer> known;

    KnownAnswers(DecisionTable tables) {
        this(tables, Ticker.systemTicker());
    }

    KnownAnswers(DecisionTable tables, Ticker time) {
        this.tables = tables;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LONGEST)
                .ticker(time)
                .build();
    }

    /** The table is asked outside the cache's lock: two who ask at the same time both ask it. */
    @Override
    public Answer ask(String table, Map<String, Object> facts) {
        var asked = new Asked(table, Map.copyOf(facts));
        var answer = known.getIfPresent(asked);
        if (answer == null) {
            answer = tables.ask(table, facts);
            known.put(asked, answer);
        }
        return answer;
    }

    private record Asked(String table, Map<String, Object> facts) {}
}
