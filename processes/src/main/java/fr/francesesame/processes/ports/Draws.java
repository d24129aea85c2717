package fr.francesesame.processes.ports;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Draws consignments for checks so that a rate is a minimum over a period at a post, and no operator can predict the draw. */
public interface Draws {

    /**
     * Draws once per formality, post and rule row; asked again it repeats its answer, so that a modification cannot buy a new
     * draw. Rate in percent; 100 is always drawn, 0 never.
     */
    Draw draw(Reference reference, @Nullable BorderPost post, String row, BigDecimal rate);

    /** The draw with its counters: how many consignments of this row were seen and selected, this one included, in that period. */
    record Draw(boolean selected, String row, BigDecimal rate, String period, int seen, int chosen) {}
}
