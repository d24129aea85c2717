package fr.francesesame.appointments.competence;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.competence.Competence.NotDesignated;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Milestone;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * An agent sends goods that his post may not check to one that may. The operator is told which; the booking follows once the
 * notification names that post, since the register of notifications decides where goods enter.
 */
@Service
public class Redirection {

    private final BookedAppointments rows;
    private final Competence competence;
    private final Milestones milestones;
    private final BookingFormalities formalities;
    private final Contention contention;
    private final FollowedPost followed;

    Redirection(
            BookedAppointments rows,
            Competence competence,
            Milestones milestones,
            BookingFormalities formalities,
            Contention contention,
            FollowedPost followed) {
        this.followed = followed;
        this.rows = rows;
        this.competence = competence;
        this.milestones = milestones;
        this.formalities = formalities;
        this.contention = contention;
    }

    /** {@code bcp}: one of the posts that are designated for the goods; another is refused. */
    public void redirect(AppointmentId appointment, String bcp, String username) {
        contention.settle(() -> {
            var booked = rows.locked(appointment);
            var post = competence
                    .refusal(followed.of(booked))
                    .orElseThrow(BookingChanged::new)
                    .at(bcp)
                    .orElseThrow(() -> new Refused("appointments.refused.redirection"));
            var change = booked.redirect(bcp, post.name() + " (" + post.post() + ")");
            change.events().forEach(event -> tell(booked));
            return rows.save(change, username);
        });
    }

    /** Where an agent has sent the goods, as long as the booking's own post may not check them. */
    public Optional<PostSheet> of(Appointment booked, NotDesignated refusal) {
        return Optional.ofNullable(booked.redirectedTo()).flatMap(refusal::at);
    }

    private void tell(Appointment booked) {
        formalities
                .references(booked.id())
                .forEach(reference -> milestones.reached(reference, Milestone.APPOINTMENT_ELSEWHERE));
    }
}
