package fr.francesesame.processes.control;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.LawDate;
import fr.francesesame.decisions.LawDate.Basis;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.processes.ports.Dossiers;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day whose law a formality is judged by, on the clock of its post, and why. */
@Component
class ApplicableDay {

    private final LawDate table;
    private final Calendars calendars;

    ApplicableDay(LawDate table, Calendars calendars) {
        this.table = table;
        this.calendars = calendars;
    }

    Decided<LocalDate> of(Dossiers.Facts facts) {
        var arrival = facts.arrival();
        var basis = table.of(facts.type(), arrival != null);
        var instant = basis.outcome() == Basis.ARRIVAL && arrival != null ? arrival : facts.notifiedAt();
        return new Decided<>(LocalDate.ofInstant(instant, calendars.zoneOf(facts.post())), basis.explanation());
    }
}
