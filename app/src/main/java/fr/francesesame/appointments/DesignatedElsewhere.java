package fr.francesesame.appointments;

import fr.francesesame.posts.PostSheet;
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

    DesignatedElsewhere(AppointmentRows rows, Competence competence) {
        this.rows = rows;
        this.competence = competence;
    }

    @Override
    public List<PostSheet> of(Reference reference) {
        return rows.of(reference).stream()
                .filter(BookedAppointment::isLive)
                .findFirst()
                .flatMap(competence::refusal)
                .map(Competence.NotDesignated::posts)
                .orElse(List.of());
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
