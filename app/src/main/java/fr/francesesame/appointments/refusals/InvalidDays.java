package fr.francesesame.appointments.refusals;

/** These are no days between which somebody can wait; the message is the key of the sentence that says why. */
public class InvalidDays extends RuntimeException {

    /** Days that somebody may wait at most. */
    public static final int LONGEST = 60;

    public InvalidDays(String sentence) {
        super(sentence);
    }

    /** Key of the message. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
