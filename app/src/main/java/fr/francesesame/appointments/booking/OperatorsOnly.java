package fr.francesesame.appointments.booking;

/** An agent may look at a booking here; he acts on it from his task. */
class OperatorsOnly extends RuntimeException {

    static final String SENTENCE = "appointments.operatorsOnly";

    OperatorsOnly() {
        super(SENTENCE);
    }
}
