package fr.francesesame.goods.customs;

/** Where a message for DELTA stands; each is a condition of the table. */
enum MessageState {
    WAITING("acknowledged_at is null and superseded_at is null and last_error is null"),
    FAILING("acknowledged_at is null and superseded_at is null and last_error is not null"),
    ACKNOWLEDGED("acknowledged_at is not null"),
    SUPERSEDED("acknowledged_at is null and superseded_at is not null");

    private final String condition;

    MessageState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
