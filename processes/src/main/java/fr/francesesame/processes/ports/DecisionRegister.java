package fr.francesesame.processes.ports;

import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.util.Set;

/** TRACES NT, the register of CHED decisions. */
public interface DecisionRegister {

    /** Every register, as the diagrams name it. */
    Set<String> PARTNERS = Set.of("traces", "sora");

    /** The one of {@link #PARTNERS} that registers the decisions on this formality. */
    String partner(Reference reference);

    /**
     * Sends the inspector's decision; TRACES NT confirms later by a new version of the CHED. Calling again with the same
     * decision sends it under the same key, so that it counts once. A register that does not take it is a
     * {@link PartnerFault}: one that is away is asked again, one that refuses it is answered by a person. No transaction may be open.
     */
    void transmit(Reference reference, Conclusion conclusion);

    /** Whether TRACES NT's present status is what was transmitted last. */
    boolean confirmsTransmitted(Reference reference);
}
