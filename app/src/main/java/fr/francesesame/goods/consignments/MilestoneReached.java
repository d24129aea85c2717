package fr.francesesame.goods.consignments;

import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Instant;

/** A formality reached a milestone; published in the transaction in which it did. */
public record MilestoneReached(Reference reference, Milestone milestone, Instant at) {}
