package fr.francesesame.terms;

/** How far a consignment is checked: {@code REDUCED} to its documents, {@code IDENTITY} as well, or {@code FULL} with the physical check. */
public enum CheckLevel {
    REDUCED,
    IDENTITY,
    FULL
}
