package fr.francesesame.processes.ports;

import fr.francesesame.terms.FormalityType;
import org.jspecify.annotations.Nullable;

/** Which countries are no third countries; the answer differs from law to law. */
public interface Territories {

    /** Of the Union, Northern Ireland (XI) included; ISO 3166 alpha-2. */
    boolean isUnion(@Nullable String country);

    /** Whether goods of that code from there enter without the formality, since its law holds there as in the Union. */
    boolean isInside(FormalityType type, String cn, @Nullable String country);
}
