package fr.francesesame.portal.tracking;

import java.util.Optional;

/** A part of the dossier that may ask something of whoever looks. */
public interface Asking {

    /** Empty where nothing is to be done, or not by this account. */
    Optional<Ask> ask();
}
