package fr.francesesame.appointments.booking;

/** A rule forbids what the operator asked for; the sentence and what it names tell him which. */
class Refused extends RuntimeException {

    private final transient Object[] arguments;

    Refused(String sentence, Object... arguments) {
        super(sentence);
        this.arguments = arguments;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    Object[] arguments() {
        return arguments;
    }
}
