package fr.francesesame.processes.ports;

import fr.francesesame.terms.Reference;

/** The sealed copy of a formality's records that an agent hands over in a dispute. */
public interface Evidence {

    /** The formality whose records that request asks for. */
    Reference formality(String request);

    /** Makes and keeps the file of the request that is granted; asked twice, it makes it once. */
    void seal(Reference reference);
}
