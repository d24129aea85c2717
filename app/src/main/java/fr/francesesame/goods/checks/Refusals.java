package fr.francesesame.goods.checks;

import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;

/** Refusals as drafted and decided by inspectors. */
public interface Refusals {

    /** The latest refusal drafted for the formality. */
    Optional<Refusal> of(Reference reference);

    /**
     * {@code measure}: TRACES NT code of the measure; {@code reasons}: TRACES NT codes of refusal reasons; {@code lines}:
     * numbers of the refused goods lines, empty for all; {@code motivation}: the inspector's words;
     * {@code hazard}: the organism or substance that was found.
     */
    record Refusal(
            String measure,
            List<String> reasons,
            List<Integer> lines,
            boolean urgent,
            String motivation,
            Hazard hazard) {}
}
