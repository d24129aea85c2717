package fr.francesesame.goods.consignments;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.Map;

/**
 * A line that operators may read was added to the timeline; published in the transaction that adds it, while the formality's
 * row is locked: whoever hears of two facts of a formality hears of them in their order. {@code code} and {@code details} as in
 * {@link Timeline#add}.
 */
public record FactRecorded(Reference reference, String code, Map<String, ?> details, Instant at) {}
