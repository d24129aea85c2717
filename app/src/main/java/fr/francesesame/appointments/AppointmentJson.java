package fr.francesesame.appointments;

import fr.francesesame.appointments.Doorkeeper.Visit;
import fr.francesesame.processes.ports.Appointments.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking as programs read it; {@code references} are the formalities it serves, as far as the caller sees them. */
record AppointmentJson(
        String id,
        State state,
        String bcp,
        String kind,
        int minutes,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        boolean flagged,
        int noShows,
        List<String> references) {

    static AppointmentJson of(Visit visit) {
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
                visit.formalities().stream()
                        .map(formality -> formality.reference().value())
                        .toList());
    }

    record Choice(@Nullable String startsAt) {}

    record Slot(Instant startsAt, Instant endsAt) {}

    record Slots(List<Slot> slots, @Nullable Instant next) {}
}
