package fr.francesesame.goods.consignments;

import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.util.Optional;

/** Where the intake of messages writes a formality down. Every call joins the caller's transaction. */
public interface NotifiedDossiers {

    /** Holds back every other intake that concerns one of these references, on any node, until the transaction ends. */
    void reserve(Iterable<Reference> references);

    /** Locks the formality's row. */
    Optional<Standing> lock(Reference reference);

    /** What the current version says. */
    Certificate current(Reference reference);

    /** First version of a formality; {@code message} is the id under which the message is kept. */
    void create(Certificate certificate, OrderKey key, long message, Step step, ConsignmentId consignment);

    /** A newer version takes the place of the current one. */
    void update(Certificate certificate, OrderKey key, long message);

    /** Sets the step of a formality that no process carries; one that it already has changes nothing. */
    void stand(Reference reference, Step step);

    /** Checks have to begin again: what is decided from now on is another decision than before. */
    void newRound(Reference reference);

    /** Links a replaced formality to the one that replaces it, and puts both in one consignment. */
    void replaced(Reference replaced, Reference replacing);

    /** Consignment of a formality, if it is known. */
    Optional<ConsignmentId> consignmentOf(Reference reference);
}
