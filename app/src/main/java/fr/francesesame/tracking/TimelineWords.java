package fr.francesesame.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The facts of a formality as French sentences, for other rooms. */
public interface TimelineWords {

    /** {@code jeu. 26 nov. 2026 à 06:00}, in Paris. */
    String time(@Nullable Instant instant);

    /** The French name of a code, or the code itself where no list knows it. */
    String name(String list, @Nullable String code);

    /** {@code details}: JSON as kept with the line; {@code type} of the formality. */
    String timeline(String code, String details, String type);
}
