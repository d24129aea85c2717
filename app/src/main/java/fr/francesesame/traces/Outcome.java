package fr.francesesame.traces;

/** What became of a message. */
enum Outcome {
    CREATED,
    UPDATED,
    DUPLICATE,
    STALE,
    QUARANTINED
}
