package fr.francesesame.goods.simulation;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked, as it was sent or typed; only code and origin of each line must be there. {@code answers}: to the questions of an earlier answer, by the missing fact. */
record SimulationRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<@Nullable Line> lines,
        @Nullable String bcp,
        @Nullable String purpose,
        @Schema(type = "string", format = "date-time") @Nullable String eta) {

    @Schema(name = "SimulationLine")
    record Line(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String cn,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable String origin,
            @Nullable Boolean organic,
            @Schema(
                            allowableValues = {"food", "feed", "processing", "private", "sample"},
                            defaultValue = "food")
                    @Nullable
                    String use,
            @Nullable BigDecimal weightKg,
            @Nullable String dispatchedFrom,
            @Nullable Map<String, String> answers) {

        /** Goods of which nothing more is told. */
        Line(
                @Nullable String cn,
                @Nullable String origin,
                @Nullable Boolean organic,
                @Nullable String use,
                @Nullable BigDecimal weightKg) {
            this(cn, origin, organic, use, weightKg, null, null);
        }
    }
}
