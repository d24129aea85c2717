package fr.francesesame.processes.control;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.LawDate;
import fr.francesesame.decisions.LawDate.Basis;
import fr.francesesame.processes.ports.Dossiers;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day whose law a formality is judged by, and why. */
@Component
class ApplicableDay {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final LawDate table;

    ApplicableDay(LawDate table) {
        this.table = table;
    }

    Decided<LocalDate> of(Dossiers.Facts facts) {
        var arrival = facts.arrival();
        var basis = table.of(facts.type(), arrival != null);
        var instant = basis.outcome() == Basis.ARRIVAL && arrival != null ? arrival : facts.notifiedAt();
        return new Decided<>(LocalDate.ofInstant(instant, PARIS), basis.explanation());
    }
}
