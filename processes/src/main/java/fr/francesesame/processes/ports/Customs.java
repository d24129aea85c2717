package fr.francesesame.processes.ports;

import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;

/** DELTA, the customs clearance system. */
public interface Customs {

    /**
     * Tells DELTA what TRACES NT has confirmed of each formality of the consignment and DELTA does not know yet. The same
     * news always carries the same key, so that it counts once. A customs system that does not take it is a
     * {@link PartnerFault}. No transaction may be open.
     */
    void tell(ConsignmentId consignment);

    /**
     * Tells DELTA that goods it let go on have not arrived, or left, in time; once, however often it is called. A customs system
     * that does not answer is an exception.
     */
    void overdue(Reference reference);
}
