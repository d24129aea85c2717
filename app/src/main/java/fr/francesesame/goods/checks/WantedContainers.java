package fr.francesesame.goods.checks;

import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.List;

/** The containers of a consignment that the inspector wants to see; none named means the consignment as a whole. */
public interface WantedContainers {

    /** Every container of the current version that has a number. */
    List<String> all(Reference reference);

    /** Names them anew; those that were checked already stay so. */
    void name(Reference reference, Collection<String> containers);

    /** Those that are still to be presented. */
    List<String> open(Reference reference);

    void checked(Reference reference, Collection<String> containers);
}
