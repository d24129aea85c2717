package fr.francesesame.goods.intake;

/** What became of a message. */
enum Outcome {
    CREATED,
    UPDATED,
    DUPLICATE,
    STALE,
    QUARANTINED
}
