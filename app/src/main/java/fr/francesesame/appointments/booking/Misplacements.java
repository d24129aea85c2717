package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.appointments.competence.Competence.NotDesignated;
import fr.francesesame.appointments.competence.Redirection;
import fr.francesesame.appointments.places.FreeTimes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells of appointments whose post may not check their goods. */
@Component
class Misplacements {

    private final Competence competence;
    private final Redirection redirection;
    private final FreeTimes freeTimes;

    Misplacements(Competence competence, Redirection redirection, FreeTimes freeTimes) {
        this.competence = competence;
        this.redirection = redirection;
        this.freeTimes = freeTimes;
    }

    /** Empty where it may stay where it is, or is over. */
    Optional<Misplacement> of(Appointment booked) {
        return Optional.of(booked)
                .filter(Appointment::isLive)
                .flatMap(competence::refusal)
                .map(refusal -> misplacement(booked, refusal));
    }

    private Misplacement misplacement(Appointment booked, NotDesignated refusal) {
        var open = refusal.posts().stream()
                .map(sheet -> sheet.post().code())
                .filter(code -> freeTimes.desk(booked.at(code)).isPresent())
                .toList();
        return new Misplacement(
                refusal.designation(),
                refusal.posts(),
                redirection.of(booked, refusal).orElse(null),
                open);
    }
}
