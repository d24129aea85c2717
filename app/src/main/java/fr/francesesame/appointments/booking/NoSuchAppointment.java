package fr.francesesame.appointments.booking;

/** There is no such booking, or it is not this person's business: both look the same. */
class NoSuchAppointment extends RuntimeException {

    static final String SENTENCE = "appointments.unknown";

    NoSuchAppointment() {
        super(SENTENCE);
    }
}
