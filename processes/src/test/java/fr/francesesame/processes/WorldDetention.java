package fr.francesesame.processes;

import fr.francesesame.processes.ports.DetainedGoods;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Goods that customs detains, in memory. */
@Component
class WorldDetention implements DetainedGoods {

    Set<FormalityType> notified = Set.of();
    List<Missing> missing;
    String ended;

    void reset() {
        notified = Set.of();
        missing = null;
        ended = null;
    }

    @Override
    public Detained of(String mrn) {
        var line = new Line(1, "08051022", "MA", false, BigDecimal.TEN);
        return new Detained(new BorderPost("FRLEH1"), Instant.now(), List.of(line), notified);
    }

    @Override
    public void missing(String mrn, List<Missing> formalities) {
        missing = formalities;
    }

    @Override
    public void nothingMissing(String mrn) {
        ended = "NOTHING_MISSING";
    }

    @Override
    public void followed(String mrn) {
        ended = "NOTIFIED";
    }
}
