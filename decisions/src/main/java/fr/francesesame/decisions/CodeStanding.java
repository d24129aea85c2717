package fr.francesesame.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a code stands in the Combined Nomenclature of the year {@code judged}, which is {@code year} unless that one is not loaded.
 * {@code at}: last year of a code that has ended, first year of one to come; {@code after}: codes that took its goods over, where known;
 * {@code near}: codes in force under it, or under the longest beginning of it that has any. {@code judgedAs}: the code itself where it is
 * in force, or ended so lately that the loaded acts may still name it; else that beginning, or nothing: what the law says of all that
 * stands under it holds whatever the right code is.
 */
public record CodeStanding(
        String code,
        Kind kind,
        int year,
        int judged,
        @Nullable Integer at,
        List<String> after,
        List<String> near,
        String judgedAs) {

    public boolean isInForce() {
        return kind == Kind.IN_FORCE;
    }

    public boolean isYearLoaded() {
        return year == judged;
    }

    /** {@code ILL_FORMED}: not of 4, 6, 8 or 10 digits. Of ten digits the first eight are looked up. */
    public enum Kind {
        IN_FORCE,
        ENDED,
        TO_COME,
        UNKNOWN,
        ILL_FORMED
    }
}
