package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rules for which a test has given an example. */
final class Seen {

    private static final Set<String> RULES = ConcurrentHashMap.newKeySet();

    private Seen() {}

    /** The table answers with that outcome by exactly these rules, and says why. */
    static <T> void expect(Decided<T> decided, T outcome, String... rules) {
        assertThat(decided.outcome()).isEqualTo(outcome);
        assertThat(decided.explanation().rules()).containsExactly(rules);
        assertThat(decided.explanation().reason()).isNotBlank();
        assertThat(decided.explanation().legalBasis()).isNotBlank();
        Arrays.stream(rules).forEach(rule -> note(decided.explanation().table(), rule));
    }

    static void note(String table, String rule) {
        RULES.add(table + ":" + rule);
    }

    static boolean has(String rule) {
        return RULES.contains(rule);
    }
}
