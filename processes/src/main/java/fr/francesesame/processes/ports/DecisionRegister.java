package fr.francesesame.processes.ports;

import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;

/** TRACES NT, the register of CHED decisions. */
public interface DecisionRegister {

    /**
     * Sends the inspector's decision; TRACES NT confirms later by a new version of the CHED. Calling again with the same
     * decision sends it under the same key, so that it counts once. A register that does not answer is an exception: the
     * caller tries again.
     */
    void transmit(Reference reference, Conclusion conclusion);

    /** Whether TRACES NT's present status is what was transmitted last. */
    boolean confirmsTransmitted(Reference reference);
}
