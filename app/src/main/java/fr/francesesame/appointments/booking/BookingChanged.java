package fr.francesesame.appointments.booking;

/** The booking is no longer what the person saw, so what he asked is not done; he is told so (sentence {@link #SENTENCE}). */
class BookingChanged extends RuntimeException {

    static final String SENTENCE = "appointments.changed";

    BookingChanged() {
        super(SENTENCE);
    }
}
