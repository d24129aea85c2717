package fr.francesesame.portal.tracking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of a formality as French sentences, for other rooms. */
public interface TimelineWords {

    /** {@code jeu. 26 nov. 2026 à 06:00}, in Paris. */
    String time(@Nullable Instant instant);

    /** The same on the clock of the post with that code, which is said where it is not that of Paris. */
    String time(@Nullable Instant instant, @Nullable String post);

    /** {@code 1er mars 2025}. */
    String day(LocalDate day);

    /** The French name of a code, or the code itself where no list knows it. */
    String name(String list, @Nullable String code);

    /** {@code details}: JSON as kept with the line; {@code type} of the formality; {@code post}: whose clock tells its times. */
    String timeline(String code, String details, String type, @Nullable String post);
}
