package fr.francesesame.appointments.refusals;

/** The booking is no longer what the person saw, so what he asked is not done; he is told so (sentence {@link #SENTENCE}). */
public class BookingChanged extends RuntimeException {

    static final String SENTENCE = "appointments.changed";

    public BookingChanged() {
        super(SENTENCE);
    }
}
