package fr.francesesame.appointments.refusals;

/** The booking is no longer what the person saw, so what they asked is not done; they are told so (sentence {@link #SENTENCE}). */
public class BookingChanged extends RuntimeException {

    static final String SENTENCE = "appointments.changed";

    public BookingChanged() {
        super(SENTENCE);
    }
}
