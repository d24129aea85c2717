package fr.francesesame.portal.publicpages;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures that anybody may read: they name no operator, and what is told of few is not told. The room that reckons stands above this one. */
public interface OpenFigures {

    /** A count below this one is hidden. */
    int FEWEST = 5;

    /** The last twelve months that are over, the newest first, by post. */
    List<Row> byPostAndMonth();

    /**
     * Formalities notified at a post in a month of Paris. {@code refused}: in whole or in part; {@code presented}: with an identity or physical
     * check; null: fewer than {@link #FEWEST}.
     */
    record Row(
            YearMonth month,
            String post,
            @Nullable Integer notified,
            @Nullable Integer refused,
            @Nullable Integer presented) {}
}
