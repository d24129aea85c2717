package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.appointments.competence.Competence.NotDesignated;
import fr.francesesame.appointments.refusals.Refused;
import fr.francesesame.decisions.RebookingLimit;
import fr.francesesame.foundation.posts.Designations;
import fr.francesesame.processes.ports.Appointments.State;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold before an operator gets a time of their choice: a designated post, and not too many absences. */
@Component
public class BookingRules {

    private final RebookingLimit limit;
    private final Competence competence;
    private final Designations designations;

    BookingRules(RebookingLimit limit, Competence competence, Designations designations) {
        this.designations = designations;
        this.limit = limit;
        this.competence = competence;
    }

    /** After that many absences only the post sets a time; what it proposed may still be accepted. */
    public boolean operatorChooses(Appointment booked) {
        return booked.state() != State.REQUESTED
                || limit.of(booked.noShows()).outcome().operatorMayChoose();
    }

    /** To get on the waiting list: the day is not known yet. */
    public void check(Appointment booked) {
        check(booked, competence.refusal(booked));
    }

    /** The post's designations stand still until the transaction ends: whoever settles one sees this booking, or it sees what was settled. */
    public void check(Appointment booked, Instant startsAt) {
        designations.hold(booked.post());
        check(booked, competence.refusal(booked, startsAt));
    }

    private void check(Appointment booked, Optional<NotDesignated> notDesignated) {
        if (!operatorChooses(booked)) {
            throw new Refused("appointments.refused.limit", booked.noShows());
        }
        notDesignated.ifPresent(refusal -> {
            throw new Refused("appointments.refused.designation", booked.bcp(), refusal.designation(), refusal.names());
        });
    }
}
