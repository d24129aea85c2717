package fr.francesesame.appointments.competence;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
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

    private final AppointmentRows rows;
    private final Competence competence;
    private final Redirection redirection;

    DesignatedElsewhere(AppointmentRows rows, Competence competence, Redirection redirection) {
        this.redirection = redirection;
        this.rows = rows;
        this.competence = competence;
    }

    /** The one to which an agent has sent the goods, else all that may check them. */
    @Override
    public List<PostSheet> of(Reference reference) {
        return rows.of(reference).stream()
                .filter(BookedAppointment::isLive)
                .findFirst()
                .map(this::posts)
                .orElse(List.of());
    }

    private List<PostSheet> posts(BookedAppointment booked) {
        var designated =
                competence.refusal(booked).map(Competence.NotDesignated::posts).orElse(List.of());
        return redirection.of(booked.id(), designated).map(List::of).orElse(designated);
    }

    @Override
    public Set<AppointmentId> misplaced(Collection<AppointmentId> bookings) {
        var live = bookings.stream()
                .map(rows::find)
                .flatMap(Optional::stream)
                .filter(BookedAppointment::isLive)
                .toList();
        return competence.refusals(live).keySet();
    }
}
