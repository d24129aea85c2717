package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.visits.AppointmentViews;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A booking's place in the waiting list in French. */
@Component
public class WaitingViews {

    private final WaitingEntries waitingEntries;
    private final AppointmentViews views;

    WaitingViews(WaitingEntries waitingEntries, AppointmentViews views) {
        this.waitingEntries = waitingEntries;
        this.views = views;
    }

    /** Null where the booking has never waited. */
    @Nullable
    public View of(Appointment booked) {
        return waitingEntries.last(booked.id()).map(wish -> view(wish, booked)).orElse(null);
    }

    private View view(Wish wish, Appointment booked) {
        var words = views.words(booked);
        return new View(
                wish.state().name(),
                words.day(wish.fromDay()),
                words.day(wish.toDay()),
                wish.state() == Wish.State.WAITING ? waitingEntries.ahead(wish) : 0,
                wish.isOffered() ? Objects.toString(wish.offeredStart()) : null,
                wish.offeredStart() == null ? null : words.moment(wish.offeredStart()),
                wish.offerUntil() == null ? null : words.moment(wish.offerUntil()),
                wish.toDay());
    }

    /** {@code ahead}: how many are asked first; the offer's parts are null where none was made. */
    public record View(
            String state,
            String from,
            String to,
            int ahead,
            @Nullable String offeredStart,
            @Nullable String offered,
            @Nullable String until,
            LocalDate last) {}
}
