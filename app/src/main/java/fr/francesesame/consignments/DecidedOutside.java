package fr.francesesame.consignments;

import fr.francesesame.terms.Reference;

/** TRACES NT has decided on a formality that no process of ours carries; published in the transaction that took the news in. */
public record DecidedOutside(Reference reference) {}
