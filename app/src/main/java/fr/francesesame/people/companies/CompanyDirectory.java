package fr.francesesame.people.companies;

import org.jspecify.annotations.Nullable;

/** A register of companies. It may be slow, down or wrong: then it is silent, and nobody waits for it. */
interface CompanyDirectory {

    Answer look(CompanyCode code);

    /** What a register says of a number. */
    enum Outcome {
        FOUND,
        CLOSED,
        UNKNOWN,
        SILENT
    }

    /** {@code found} is there where the outcome is {@code FOUND} or {@code CLOSED}. */
    record Answer(Outcome outcome, @Nullable Establishment found) {

        static final Answer UNKNOWN = new Answer(Outcome.UNKNOWN, null);
        static final Answer SILENT = new Answer(Outcome.SILENT, null);
    }

    record Establishment(CompanyCode code, String name, @Nullable String address) {}
}
