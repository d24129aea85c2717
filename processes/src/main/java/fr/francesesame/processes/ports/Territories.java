package fr.francesesame.processes.ports;

import org.jspecify.annotations.Nullable;

/** Which countries are no third countries. */
public interface Territories {

    /** Of the Union, Northern Ireland (XI) included; ISO 3166 alpha-2. */
    boolean isUnion(@Nullable String country);
}
