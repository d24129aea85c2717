package fr.francesesame.appointments.refusals;

/** There is no such booking, or it is not this person's business: both look the same. */
public class NoSuchAppointment extends RuntimeException {

    static final String SENTENCE = "appointments.unknown";

    public NoSuchAppointment() {
        super(SENTENCE);
    }
}
