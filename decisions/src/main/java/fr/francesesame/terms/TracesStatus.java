package fr.francesesame.terms;

import java.util.Arrays;
import java.util.Optional;

/** Status of a CHED in TRACES NT with its UN/CEFACT code, and how far it stands from the first draft ({@link #rank()}). */
public enum TracesStatus {
    DRAFT("47", 0),
    NEW("1", 1),
    IN_PROGRESS("42", 2),
    AUTHORIZED_FOR_ONWARD_TRANSPORTATION("97", 3),
    AUTHORIZED_FOR_TRANSHIPMENT("146", 3),
    AUTHORIZED_FOR_TRANSFER("124", 3),
    AUTHORIZED_FOR_ONWARD_TRAVEL("35", 3),
    AUTHORIZED_FOR_TRANSIT("99", 3),
    VALIDATED("70", 4),
    PARTIALLY_REJECTED("122", 5),
    REJECTED("41", 6),
    REPLACED("44", 7),
    CANCELLED("64", 8),
    DELETED("55", 9);

    private final String code;
    private final int rank;

    TracesStatus(String code, int rank) {
        this.code = code;
        this.rank = rank;
    }

    public String code() {
        return code;
    }

    /** Of two messages with the same time the one with the higher rank is the newer. */
    public int rank() {
        return rank;
    }

    /** The border authority still has to decide. */
    public boolean isOpen() {
        return this == NEW || this == IN_PROGRESS;
    }

    /** The border authority has decided, for good or for an onward movement. */
    public boolean isDecided() {
        return rank >= AUTHORIZED_FOR_ONWARD_TRANSPORTATION.rank && rank <= REJECTED.rank;
    }

    /** The goods go on to another place of control or exit before the file is closed. */
    public boolean isOnward() {
        return rank == AUTHORIZED_FOR_ONWARD_TRANSPORTATION.rank;
    }

    /** Cancelled or deleted by its author. */
    public boolean isWithdrawn() {
        return this == CANCELLED || this == DELETED;
    }

    /** The status of that code, empty for a code that TRACES NT's list does not have. */
    public static Optional<TracesStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code.strip()))
                .findFirst();
    }
}
