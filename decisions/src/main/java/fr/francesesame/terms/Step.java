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
    RELEASED,
    MEASURE,
    ONWARD_MOVEMENT,
    TEMPORARY_ADMISSION,
    REFUSED,
    PARTIALLY_REJECTED,
    ARRIVED,
    CANCELLED,
    REPLACED;

    /** Nothing more is expected of anybody. */
    public boolean isFinal() {
        return switch (this) {
            case RELEASED, REFUSED, PARTIALLY_REJECTED, ARRIVED, CANCELLED, REPLACED -> true;
            default -> false;
        };
    }
}
