package fr.francesesame.portal.tracking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of the list that people come back to every morning, as a condition on {@code formality f}. */
enum View {
    ACT("agir", "f.next_who = :actor and " + View.OPEN),
    LATE("retard", "f.next_due_at < now() and " + View.OPEN),
    EXPECTED("attendus", "f.eta > now() and " + View.OPEN),
    CHECKED("controle", "(f.eta is null or f.eta <= now()) and " + View.OPEN),
    ENDED("termines", "f.step = any(:final)"),
    FOLLOWED(
            "suivis",
            "f.reference in (select w.reference from lot_following w where w.username = :account and w.follows)"),
    ALL("tous", "true");

    private static final String OPEN = "f.step <> all(:final)";

    private final String word;
    private final String condition;

    View(String word, String condition) {
        this.word = word;
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** The word of addresses and messages. */
    public String word() {
        return word;
    }

    /** All of them where the word is none of ours. */
    static View of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(view -> view.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
