package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.portal.forecasts.ReleaseForecast;
import fr.francesesame.portal.tracking.Filings.Filing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What whoever opens a dossier wants to know before anything else. */
@Component
class DossierAnswers {

    private final Turns turns;
    private final Foreseen foreseen;
    private final Filings filings;

    DossierAnswers(Turns turns, Foreseen foreseen, Filings filings) {
        this.turns = turns;
        this.foreseen = foreseen;
        this.filings = filings;
    }

    Answer of(Scope scope, Dossier dossier) {
        return new Answer(turns.of(scope, dossier), foreseen.of(dossier), filings.of(dossier));
    }

    /** {@code forecast}: null for goods that have left, or will not; {@code missing}: formalities that nobody has notified. */
    record Answer(Turn turn, @Nullable ReleaseForecast forecast, List<Filing> missing) {}
}
