package fr.francesesame.terms;

/** Where our own process stands with a formality; TRACES NT's last word is its {@link TracesStatus}. */
public enum Step {
    DRAFT,
    RECEIVED,
    LATE_NOTIFICATION,
    QUALIFICATION,
    TRANSHIPMENT,
    DOCUMENTARY_CHECK,
    AWAITING_CORRECTION,
    APPOINTMENT,
    IDENTITY_PHYSICAL_CHECK,
    LABORATORY,
    LINKED_FORMALITY,
    ORGANIC_DECISION,
    PUTTING_RIGHT,
    REFUSAL_DRAFT,
    HEARING,
    REFUSAL_DECISION,
    DECISION_SENT,
    DECISION_RETURNED,
    RELEASED,
    MEASURE,
    ENFORCEMENT,
    EXIT_TO_SETTLE,
    ONWARD_MOVEMENT,
    TEMPORARY_ADMISSION,
    REFUSED,
    PARTIALLY_REJECTED,
    ARRIVED,
    EXITED,
    CANCELLED,
    DELETED,
    ENDED,
    REPLACED;

    /** Nothing more is expected of anybody. */
    public boolean isFinal() {
        return switch (this) {
            case RELEASED, REFUSED, PARTIALLY_REJECTED, ARRIVED, EXITED, CANCELLED, DELETED, ENDED, REPLACED -> true;
            default -> false;
        };
    }
}
