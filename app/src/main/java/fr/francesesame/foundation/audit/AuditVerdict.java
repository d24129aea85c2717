package fr.francesesame.foundation.audit;

import java.io.Serializable;
import java.util.List;

/** What a walk along the chains found. {@code head}: the newest digest of the chain of acts; written down elsewhere, it guards its end. */
record AuditVerdict(int chains, long lines, String head, List<Broken> broken) implements Serializable {

    /** Seal number of a chain, its line, and what is wrong there. */
    record Broken(String chain, long no, long line, Fault fault) implements Serializable {}

    enum Fault {
        LINE_CHANGED,
        LINE_MISSING,
        SEAL_MISSING,
        LINK_BROKEN,
        LINE_UNCHAINED
    }

    public boolean isWhole() {
        return broken.isEmpty();
    }
}
