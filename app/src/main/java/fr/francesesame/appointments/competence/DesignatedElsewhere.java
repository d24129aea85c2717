package fr.francesesame.appointments.competence;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class DesignatedElsewhere implements OtherPosts {

    private final BookedAppointments appointments;
    private final Competence competence;
    private final Redirection redirection;

    DesignatedElsewhere(BookedAppointments appointments, Competence competence, Redirection redirection) {
        this.redirection = redirection;
        this.appointments = appointments;
        this.competence = competence;
    }

    /** The one to which an agent has sent the goods, else all that may check them. */
    @Override
    public List<PostSheet> of(Reference reference) {
        return appointments.of(reference).stream()
                .filter(Appointment::isLive)
                .findFirst()
                .map(this::posts)
                .orElse(List.of());
    }

    private List<PostSheet> posts(Appointment booked) {
        return competence
                .refusal(booked)
                .map(refusal -> redirection.of(booked, refusal).map(List::of).orElse(refusal.posts()))
                .orElse(List.of());
    }

    @Override
    public Set<AppointmentId> misplaced(Collection<AppointmentId> bookings) {
        var live = bookings.stream()
                .map(appointments::find)
                .flatMap(Optional::stream)
                .filter(Appointment::isLive)
                .toList();
        return competence.refusals(live).keySet();
    }
}
