package fr.francesesame.appointments.visits;

import fr.francesesame.appointments.book.ServedFormality;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.processes.ports.Appointments.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A booking as programs read it; {@code places}: containers to present; {@code conflict}: the goods come later; {@code references} are the formalities it serves, as far as the caller sees them. */
public record AppointmentJson(
        String id,
        State state,
        String bcp,
        String kind,
        int minutes,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        boolean flagged,
        int noShows,
        int places,
        boolean inTurn,
        boolean conflict,
        List<String> references) {

    /** As that reader sees it. */
    public static AppointmentJson of(Visit visit) {
        var booked = visit.appointment();
        return new AppointmentJson(
                booked.id().toString(),
                booked.state(),
                booked.bcp(),
                booked.kind(),
                booked.minutes(),
                booked.startsAt(),
                booked.endsAt(),
                booked.flagged(),
                booked.noShows(),
                booked.places(),
                booked.inTurn(),
                conflict(visit),
                visit.formalities().stream()
                        .map(formality -> formality.reference().value())
                        .toList());
    }

    /** The goods are expected after the time that is booked. */
    private static boolean conflict(Visit visit) {
        var start = visit.appointment().startsAt();
        return start != null
                && visit.formalities().stream()
                        .map(ServedFormality::arrival)
                        .filter(Objects::nonNull)
                        .anyMatch(start::isBefore);
    }

    /** {@code inTurn}: containers one after the other at one place; each at a place of its own where it is left out. */
    public record Choice(@Nullable String startsAt, @Nullable Boolean inTurn) {}

    public record Slot(Instant startsAt, Instant endsAt) {}

    public record Slots(List<Slot> slots, @Nullable Instant next) {}
}
