package fr.francesesame.appointments.competence;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.competence.Competence.NotDesignated;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.AppointmentId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * An agent sends goods that their post may not check to one that may. The operator is told which; the booking follows once the
 * notification names that post, since the register of notifications decides where goods enter.
 */
@Service
public class Redirection {

    private final BookedAppointments appointments;
    private final Competence competence;
    private final Contention contention;
    private final FollowedPost followed;

    Redirection(BookedAppointments appointments, Competence competence, Contention contention, FollowedPost followed) {
        this.appointments = appointments;
        this.competence = competence;
        this.contention = contention;
        this.followed = followed;
    }

    /** {@code bcp}: one of the posts that are designated for the goods; another is refused. */
    public void redirect(AppointmentId appointment, String bcp, String username) {
        contention.settle(() -> {
            var booked = appointments.locked(appointment);
            var there = followed.of(booked);
            var post = competence
                    .refusal(there)
                    .orElseThrow(BookingChanged::new)
                    .at(bcp)
                    .orElseThrow(() -> new Refused("appointments.refused.redirection"));
            var name = post.name() + " (" + post.post() + ")";
            return appointments.save(booked.redirect(there.bcp(), bcp, name), username);
        });
    }

    /** Where an agent has sent the goods, as long as the booking's own post may not check them. */
    public Optional<PostSheet> of(Appointment booked, NotDesignated refusal) {
        return Optional.ofNullable(booked.redirectedTo()).flatMap(refusal::at);
    }
}
