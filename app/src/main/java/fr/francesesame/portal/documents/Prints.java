package fr.francesesame.portal.documents;

import fr.francesesame.appointments.book.AppointmentSheet.Line;
import fr.francesesame.appointments.calendar.AppointmentPrints;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.Pdf;
import fr.francesesame.portal.tracking.DossierPrints;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The papers that Sésame prints of a formality, for whoever may read what stands on them: summary, decision, appointments that are held. */
@Component
class Prints {

    private final Scopes scopes;
    private final DossierPrints dossiers;
    private final AppointmentPrints appointments;
    private final Clock clock;

    Prints(Scopes scopes, DossierPrints dossiers, AppointmentPrints appointments, Clock clock) {
        this.scopes = scopes;
        this.dossiers = dossiers;
        this.appointments = appointments;
        this.clock = clock;
    }

    List<Paper> of(Reference reference, List<Line> booked) {
        var now = clock.instant();
        var dossier = dossiers.of(scopes.current(), reference).stream()
                .map(print -> new Paper(print.name(), now, print.content()));
        var visits = booked.stream()
                .flatMap(line -> appointments.find(line.id()).stream())
                .map(content -> new Paper("rendez-vous", now, content));
        return Stream.concat(dossier, visits).toList();
    }

    /** {@code name}: of its file, without reference and ending; {@code at}: of which moment it tells. */
    record Paper(String name, Instant at, Pdf.Written content) {}
}
