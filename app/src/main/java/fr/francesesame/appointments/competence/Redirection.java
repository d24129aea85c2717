package fr.francesesame.appointments.competence;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Milestone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * An agent sends goods that his post may not check to one that may. The operator is told which; the booking follows once the
 * notification names that post, since the register of notifications decides where goods enter.
 */
@Service
public class Redirection {

    private final JdbcClient jdbc;
    private final AppointmentRows rows;
    private final Competence competence;
    private final Journal journal;
    private final Milestones milestones;
    private final BookingFormalities formalities;
    private final Contention contention;
    private final FollowedPost followed;

    Redirection(
            JdbcClient jdbc,
            AppointmentRows rows,
            Competence competence,
            Journal journal,
            Milestones milestones,
            BookingFormalities formalities,
            Contention contention,
            FollowedPost followed) {
        this.followed = followed;
        this.jdbc = jdbc;
        this.rows = rows;
        this.competence = competence;
        this.journal = journal;
        this.milestones = milestones;
        this.formalities = formalities;
        this.contention = contention;
    }

    /** {@code bcp}: one of the posts that are designated for the goods; another is refused. */
    public void redirect(AppointmentId appointment, String bcp, String username) {
        contention.settle(() -> {
            var booked = followed.of(rows.locked(appointment));
            var post = designated(booked).stream()
                    .filter(sheet -> sheet.post().code().equals(bcp))
                    .findFirst()
                    .orElseThrow(() -> new Refused("appointments.refused.redirection"));
            if (!Optional.of(bcp).equals(code(appointment))) {
                write(booked, post, username);
            }
            return booked;
        });
    }

    /** Where an agent has sent the goods, as long as the booking's own post may not check them. */
    public Optional<PostSheet> of(AppointmentId appointment, List<PostSheet> designated) {
        return code(appointment).flatMap(bcp -> designated.stream()
                .filter(sheet -> sheet.post().code().equals(bcp))
                .findFirst());
    }

    private List<PostSheet> designated(BookedAppointment booked) {
        if (!booked.isLive()) {
            throw new BookingChanged();
        }
        return competence.refusal(booked).orElseThrow(BookingChanged::new).posts();
    }

    private Optional<String> code(AppointmentId appointment) {
        return jdbc.sql("select redirected_to from appointment where id = ? and redirected_to is not null")
                .param(appointment.value())
                .query(String.class)
                .optional();
    }

    private void write(BookedAppointment booked, PostSheet post, String username) {
        jdbc.sql("update appointment set redirected_to = ? where id = ?")
                .params(post.post().code(), booked.id().value())
                .update();
        journal.write(
                booked,
                "redirected",
                Map.of("bcp", booked.bcp(), "post", post.name() + " (" + post.post() + ")"),
                username);
        formalities
                .references(booked.id())
                .forEach(reference -> milestones.reached(reference, Milestone.APPOINTMENT_ELSEWHERE));
    }
}
