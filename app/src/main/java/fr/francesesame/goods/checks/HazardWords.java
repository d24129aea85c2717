package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was found, in one French sentence. */
@Component
class HazardWords {

    private final Words words;

    HazardWords(Words words) {
        this.words = words;
    }

    /** Null where nothing is named. */
    @Nullable
    String of(Hazard hazard) {
        if (hazard.organismCode() != null) {
            return words.text(
                    "checks.hazard.organism",
                    Objects.requireNonNullElse(hazard.organismName(), ""),
                    hazard.organismCode());
        }
        if (hazard.substance() == null) {
            return null;
        }
        return hazard.measured() == null
                ? words.text("checks.hazard.present", hazard.substance())
                : words.text(
                        "checks.hazard.measured",
                        hazard.substance(),
                        words.number(hazard.measured()),
                        words.name("checks.unit", hazard.unit()),
                        words.number(hazard.allowed()));
    }
}
