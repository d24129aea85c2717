package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.Appointment;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes the places of a time that an operator chose: what the rules forbid is refused, and live animals come first. */
@Component
public class Seating {

    private final BookingRules rules;
    private final Placement placement;
    private final AnimalsFirst animals;

    Seating(BookingRules rules, Placement placement, AnimalsFirst animals) {
        this.rules = rules;
        this.placement = placement;
        this.animals = animals;
    }

    /** False where the last place of that time is gone. */
    public boolean take(Appointment there, Instant startsAt) {
        rules.check(there, startsAt);
        return placement.seat(there, startsAt) || animals.seat(there, startsAt);
    }
}
