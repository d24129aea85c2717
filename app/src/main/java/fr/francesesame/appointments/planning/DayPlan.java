package fr.francesesame.appointments.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One desk on one day: a column for each seat, a row for each half hour. Empty rows: it is closed that day and nobody comes. */
record DayPlan(String kind, List<String> seats, List<Row> rows) {

    record Row(String time, List<Cell> cells) {}

    /** {@code span}: half hours it lasts; {@code note}: why it is closed. A booking of another service shows no more than that it is there. */
    record Cell(
            What what,
            int span,
            @Nullable String id,
            List<String> references,
            @Nullable String goods,
            @Nullable String stateKey,
            @Nullable String note) {

        static Cell of(What what, @Nullable String note) {
            return new Cell(what, 1, null, List.of(), null, null, note);
        }
    }

    enum What {
        FREE,
        CLOSED,
        HELD,
        TAKEN,
        BOOKED
    }
}
