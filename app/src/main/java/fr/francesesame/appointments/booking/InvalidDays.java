package fr.francesesame.appointments.booking;

/** These are no days between which somebody can wait; the message is the key of the sentence that says why. */
class InvalidDays extends RuntimeException {

    InvalidDays(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
