package fr.francesesame.appointments.refusals;

/** A rule forbids what the operator asked for; the sentence and what it names tell which. */
public class Refused extends RuntimeException {

    private final transient Object[] arguments;

    public Refused(String sentence, Object... arguments) {
        super(sentence);
        this.arguments = arguments;
    }

    /** Key of the message. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** What the message names. */
    public Object[] arguments() {
        return arguments;
    }
}
