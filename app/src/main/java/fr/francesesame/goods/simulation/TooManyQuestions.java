package fr.francesesame.goods.simulation;

import java.time.Duration;

/** A network asks more often than it may; the next question is welcome after {@code wait}. */
class TooManyQuestions extends Exception {

    private final transient Duration wait;

    TooManyQuestions(Duration wait) {
        super("too many questions");
        this.wait = wait;
    }

    /** Whole seconds, at least one. */
    String seconds() {
        return String.valueOf(wait.toSeconds() + 1);
    }
}
