package fr.francesesame.appointments.refusals;

/** An agent may look at a booking here; they act on it from their task. */
public class OperatorsOnly extends RuntimeException {

    static final String SENTENCE = "appointments.operatorsOnly";

    public OperatorsOnly() {
        super(SENTENCE);
    }
}
