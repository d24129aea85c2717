package fr.francesesame.goods.consignments;

import fr.francesesame.terms.Reference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a formality in the order they became known. */
public interface Timeline {

    /**
     * Adds a line. {@code code} is a key {@code timeline.<code>} of the message file, {@code details} its named arguments
     * (ids, codes, numbers and ISO dates; never a person's data), {@code who} the account that acted, if any.
     */
    void add(Reference reference, String code, Map<String, ?> details, @Nullable String who);

    /** Adds a line that the operator does not see. */
    void addForAgents(Reference reference, String code, Map<String, ?> details, @Nullable String who);
}
