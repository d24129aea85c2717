package fr.francesesame.decisions;

/** A table gave no answer, or not the number of answers its hit policy promises: a fault in the table or in the facts. */
public class UndecidedException extends RuntimeException {

    UndecidedException(String message) {
        super(message);
    }
}
