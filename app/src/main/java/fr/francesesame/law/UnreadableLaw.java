package fr.francesesame.law;

/** A file of reference data that is left out; the message says what is wrong with it. */
class UnreadableLaw extends RuntimeException {

    UnreadableLaw(String message) {
        super(message);
    }
}
