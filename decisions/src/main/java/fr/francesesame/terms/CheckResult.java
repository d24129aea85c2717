package fr.francesesame.terms;

/** What a check found. {@code REDO} marks a result that a later modification of the CHED has made void (« à refaire »). */
public enum CheckResult {
    PENDING,
    SATISFACTORY,
    CORRECTABLE,
    NOT_SATISFACTORY,
    PARTLY_SATISFACTORY,
    NOT_DONE,
    REDO
}
