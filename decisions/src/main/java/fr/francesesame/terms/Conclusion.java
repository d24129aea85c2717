package fr.francesesame.terms;

/** What the checks lead to (table « issue des contrôles »). */
public enum Conclusion {
    ACCEPTABLE,
    PARTIALLY_REJECTED,
    NOT_ACCEPTABLE,
    ON_HOLD,
    TO_CORRECT
}
