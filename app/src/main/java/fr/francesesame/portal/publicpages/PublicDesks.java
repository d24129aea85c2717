package fr.francesesame.portal.publicpages;

import fr.francesesame.appointments.desks.DeskKinds;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The desks of a post, in the order in which bookings show them. */
@Component
class PublicDesks {

    private final DeskKinds kinds;
    private final Desks desks;

    PublicDesks(DeskKinds kinds, Desks desks) {
        this.kinds = kinds;
        this.desks = desks;
    }

    List<DeskHours> at(BorderPost post) {
        return kinds.at(post.code()).stream()
                .map(kind -> desks.of(post.code(), kind))
                .flatMap(Optional::stream)
                .map(DeskHours::of)
                .toList();
    }
}
