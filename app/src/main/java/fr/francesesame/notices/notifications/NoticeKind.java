package fr.francesesame.notices.notifications;

import fr.francesesame.terms.Milestone;
import java.util.Arrays;
import java.util.List;

/** Groups of milestones among which a person chooses his channels: thirty lines of boxes would be read by nobody. */
enum NoticeKind {
    ACTION,
    APPOINTMENT,
    DECISION,
    PROGRESS,
    MESSAGE,
    ASSISTANCE;

    static NoticeKind of(Milestone milestone) {
        return switch (milestone) {
            case LATE_NOTIFICATION,
                    CHECKS_TO_REDO,
                    FORMALITIES_MISSING,
                    NON_CONFORMITY_FOUND,
                    PUTTING_RIGHT_PROPOSED,
                    LINKED_FORMALITY_REFUSED,
                    EXIT_OVERDUE,
                    CORRECTION_REQUESTED,
                    REFUSAL_DRAFTED,
                    OBSERVATIONS_RECEIVED,
                    DECISION_RETURNED,
                    DECISION_UNSENT,
                    DECISION_OVERDUE,
                    DECISION_DIVERGES,
                    ARRIVAL_OVERDUE,
                    MEASURE_OVERDUE,
                    ENFORCEMENT_ORDERED,
                    SECOND_OPINION_ASKED,
                    TASK_HANDED_OVER,
                    RECALL_NEEDED -> ACTION;
            case APPOINTMENT_REQUESTED,
                    APPOINTMENT_CHOSEN,
                    APPOINTMENT_CONFIRMED,
                    APPOINTMENT_PROPOSED,
                    APPOINTMENT_CANCELLED,
                    APPOINTMENT_DISPLACED,
                    APPOINTMENT_REPLANNED,
                    APPOINTMENT_ELSEWHERE,
                    APPOINTMENT_OFFERED,
                    APPOINTMENT_REMINDER_EVE,
                    APPOINTMENT_REMINDER_SOON,
                    APPOINTMENT_FLAGGED,
                    SEAL_REFUSED,
                    NOT_PRESENTED -> APPOINTMENT;
            case DECISION_WITHDRAWN,
                    DECIDED_OUTSIDE,
                    RELEASED,
                    REFUSED,
                    PARTIALLY_REJECTED,
                    ONWARD_AUTHORISED,
                    TEMPORARILY_ADMITTED,
                    MEASURE_ORDERED,
                    MEASURE_EXECUTED,
                    COSTS_CHARGED,
                    FORMALITY_SUSPENDED,
                    FORMALITY_RESUMED,
                    FORMALITY_ENDED,
                    EVIDENCE_READY,
                    EVIDENCE_REFUSED -> DECISION;
            case NOTIFIED, CHECKS_DECIDED, SAMPLE_TAKEN, DECISION_SENT, CANCELLED, DELETED, REPLACED, CUSTOMS_TOLD ->
                PROGRESS;
            case MESSAGE_RECEIVED, MESSAGE_ANSWERED_BY_POST, MESSAGE_CLOSED, MESSAGE_OVERDUE, MESSAGE_HANDED_OVER ->
                MESSAGE;
            case ASSISTANCE_ASKED, ASSISTANCE_ANSWERED, ASSISTANCE_CLOSED -> ASSISTANCE;
        };
    }

    List<Milestone> milestones() {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> of(milestone) == this)
                .toList();
    }
}
