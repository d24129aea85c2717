package fr.francesesame.portal.forecasts;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.portal.forecasts.Passages.Waiting;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.BorderPost;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a forecast needs to know of a formality that came to a step. */
@Component
class LotReader {

    private final Dossiers dossiers;
    private final CheckSheet checks;
    private final AppointmentSheet appointments;

    LotReader(Dossiers dossiers, CheckSheet checks, AppointmentSheet appointments) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.appointments = appointments;
    }

    Lot of(Waiting passage) {
        var facts = dossiers.facts(passage.reference());
        var required = checks.checks(passage.reference()).stream()
                .filter(CheckSheet.Check::required)
                .map(CheckSheet.Check::kind)
                .toList();
        return Lot.of(
                passage.reference(),
                facts.type(),
                Optional.ofNullable(facts.post()).map(BorderPost::code).orElse(null),
                passage.step(),
                passage.enteredAt(),
                required,
                appointments.of(passage.reference()));
    }
}
