package fr.francesesame.portal.tracking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a list is sorted by; equal ones by their reference. Formalities without that time come last. */
enum Order {
    CHANGE("changement", "f.change_no", "bigint", false),
    ARRIVAL("arrivee", "coalesce(f.eta, 'infinity')", "timestamptz", true),
    DEADLINE("echeance", "coalesce(f.next_due_at, 'infinity')", "timestamptz", true);

    private final String word;
    private final String key;
    private final String type;
    private final boolean ascending;

    Order(String word, String key, String type, boolean ascending) {
        this.word = word;
        this.key = key;
        this.type = type;
        this.ascending = ascending;
    }

    String key() {
        return key;
    }

    /** Rows on the far side of the cursor's parameters {@code at} and {@code of}. */
    String beyond(boolean back) {
        return "(" + key + ", f.reference) " + (ascending == back ? "<" : ">") + " (cast(:at as " + type + "), :of)";
    }

    String direction(boolean back) {
        var way = ascending == back ? " desc" : "";
        return key + way + ", f.reference" + way;
    }

    /** The word of addresses and messages. */
    public String word() {
        return word;
    }

    /** Newest change first where the word is none of ours. */
    static Order of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElse(CHANGE);
    }
}
