package fr.francesesame.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked, as it was sent or typed; only code and origin of each line must be there. */
record SimulationRequest(
        @Nullable List<@Nullable Line> lines, @Nullable String bcp, @Nullable String purpose, @Nullable String eta) {

    record Line(
            @Nullable String cn,
            @Nullable String origin,
            @Nullable Boolean organic,
            @Nullable String use,
            @Nullable BigDecimal weightKg) {}
}
