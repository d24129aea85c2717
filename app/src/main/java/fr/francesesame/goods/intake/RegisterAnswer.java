package fr.francesesame.goods.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a register says of a decision that it does not take: its words, and point by point where it names what they concern. */
record RegisterAnswer(String words, List<Point> points) {

    /** {@code field}: as the register names it, null where it names none; {@code words}: in French where it says them in French. */
    record Point(@Nullable String field, String words) {}
}
