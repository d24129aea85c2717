package fr.francesesame.people.services;

import fr.francesesame.foundation.taskforms.Days;
import fr.francesesame.foundation.taskforms.Days.Bound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The days that an adhesion allows: the convention is signed once it was asked for, the audit follows it. */
@Component
class AdhesionDays {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Adhesions adhesions;
    private final Clock clock;

    AdhesionDays(Adhesions adhesions, Clock clock) {
        this.adhesions = adhesions;
        this.clock = clock;
    }

    Days sinceRequest(long id) {
        return until(asked(id));
    }

    Days sinceConvention(long id) {
        var signed = adhesions.get(id).conventionSignedOn();
        return until(signed == null ? asked(id) : new Bound(signed, "services.bound.convention"));
    }

    private Bound asked(long id) {
        return new Bound(LocalDate.ofInstant(adhesions.get(id).askedAt(), PARIS), "services.bound.request");
    }

    private Days until(Bound from) {
        return Days.between(from, Bound.today(LocalDate.ofInstant(clock.instant(), PARIS)));
    }
}
