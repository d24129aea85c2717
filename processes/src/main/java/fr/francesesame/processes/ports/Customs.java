package fr.francesesame.processes.ports;

import fr.francesesame.terms.ConsignmentId;

/** DELTA, the customs clearance system. */
public interface Customs {

    /**
     * Tells DELTA what TRACES NT has confirmed of each formality of the consignment and DELTA does not know yet. The same
     * news always carries the same key, so that it counts once. A customs system that does not take it is a
     * {@link PartnerFault}. No transaction may be open.
     */
    void tell(ConsignmentId consignment);
}
