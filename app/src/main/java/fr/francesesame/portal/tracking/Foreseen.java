package fr.francesesame.portal.tracking;

import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.portal.forecasts.Lot;
import fr.francesesame.portal.forecasts.ReleaseForecast;
import fr.francesesame.portal.forecasts.ReleaseForecasts;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When a lot may be released, and in words what that is known from. Asked outside the reading of a dossier: the past is everybody's. */
@Component("foreseen")
class Foreseen {

    private final ReleaseForecasts forecasts;
    private final MessageSource sentences;

    Foreseen(ReleaseForecasts forecasts, MessageSource sentences) {
        this.forecasts = forecasts;
        this.sentences = sentences;
    }

    /** Null for goods that have left, or will not. */
    @Nullable
    ReleaseForecast of(Dossier dossier) {
        var row = dossier.row();
        var required = dossier.checks().stream()
                .filter(CheckSheet.Check::required)
                .map(CheckSheet.Check::kind)
                .toList();
        var lot = Lot.of(
                new Reference(row.reference()),
                FormalityType.valueOf(row.type()),
                row.bcp(),
                row.step(),
                row.stepSince(),
                required,
                dossier.appointments());
        return forecasts.of(lot).orElse(null);
    }

    /** From which lots, and how many. */
    public String compared(ReleaseForecast forecast) {
        return sentences.getMessage(
                "tracking.forecast." + forecast.group(),
                new Object[] {forecast.cases(), forecast.open(), forecast.atPost()},
                Locale.FRENCH);
    }
}
