package fr.francesesame.processes;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.LawDate;
import fr.francesesame.decisions.LawDate.Basis;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.FormalityType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day whose law a formality is judged by, on the clock of its post, and why. */
@Component
public class ApplicableDay {

    private final LawDate table;
    private final Calendars calendars;

    ApplicableDay(LawDate table, Calendars calendars) {
        this.table = table;
        this.calendars = calendars;
    }

    /** {@code arrival}, {@code post}: null where unknown. */
    public Decided<LocalDate> of(
            FormalityType type, @Nullable Instant arrival, Instant notified, @Nullable BorderPost post) {
        var basis = table.of(type, arrival != null);
        var instant = basis.outcome() == Basis.ARRIVAL && arrival != null ? arrival : notified;
        return new Decided<>(LocalDate.ofInstant(instant, calendars.zoneOf(post)), basis.explanation());
    }

    public Decided<LocalDate> of(Dossiers.Facts facts) {
        return of(facts.type(), facts.arrival(), facts.notifiedAt(), facts.post());
    }
}
