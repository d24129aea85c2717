package fr.francesesame.processes.ports;

import fr.francesesame.terms.Reference;
import java.util.Optional;

/** What the register is told beyond a favourable or unfavourable decision: box 30 of a COI, certificate or exemption of conformity. */
public interface RegisterOutcomes {

    Optional<String> of(Reference reference);

    void set(Reference reference, String outcome);
}
