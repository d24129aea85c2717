package fr.francesesame.processes.ports;

import fr.francesesame.processes.ports.Deliveries.Refused;

/** Sends the e-mails an account lives by (activation, forgotten password…); the process {@code accountLetter} calls it. */
public interface AccountLetters {

    /**
     * Sends the letter of that id. {@link Refused} where the server will never take that address; any other exception is a
     * passing fault, tried again later.
     */
    void send(String letterId) throws Refused;

    /** The address took nothing: kept as refused. */
    void refused(String letterId);
}
