package fr.francesesame.goods.customs;

/** Where the case of detained goods stands: still held, or how it ended. */
enum DetentionState {
    HELD,
    NOTHING_MISSING,
    NOTIFIED,
    LIFTED,
    REFUSED
}
