package fr.francesesame.processes.law;

import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.terms.MissingFact;
import org.jspecify.annotations.Nullable;

/** What an importer has to know of goods; {@code legalBasis}: the row of the law where the table's own is too general, else null. */
record Remark(Matter matter, @Nullable MissingFact missing, @Nullable String legalBasis) {

    static Remark of(Matter matter) {
        return new Remark(matter, null, null);
    }
}
