package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.designations.DesignationEffect.Lost;
import fr.francesesame.appointments.waiting.Waiting;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Milestone;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells that the post of a booking may no longer check its goods, or may again. The booking stays as it is, so that nobody loses a
 * place by mistake; that it stands at the wrong post is read from the designations wherever it is shown, and kept nowhere.
 */
@Component
class MisplacementNotices {

    private final BookedAppointments appointments;
    private final Waiting waiting;
    private final Journal journal;
    private final Milestones milestones;
    private final BookingFormalities formalities;

    MisplacementNotices(
            BookedAppointments appointments,
            Waiting waiting,
            Journal journal,
            Milestones milestones,
            BookingFormalities formalities) {
        this.appointments = appointments;
        this.waiting = waiting;
        this.journal = journal;
        this.milestones = milestones;
        this.formalities = formalities;
    }

    /** Whoever waited for a place at that post waits no longer. */
    void lost(Lost lost, String username) {
        var booked = appointments.locked(lost.booked().id());
        if (booked.isLive()) {
            waiting.left(booked);
            journal.write(booked, "elsewhere", details(lost), username);
            formalities
                    .references(booked.id())
                    .forEach(reference -> milestones.reached(reference, Milestone.APPOINTMENT_ELSEWHERE));
        }
    }

    void found(AppointmentId appointment, String username) {
        journal.write(appointments.locked(appointment), "hereAgain", username);
    }

    private static Map<String, String> details(Lost lost) {
        var posts = lost.refusal().posts().stream()
                .map(PostSheet::post)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return Map.of("designation", lost.refusal().designation(), "posts", posts);
    }
}
