package fr.francesesame.appointments.book;

/** Why the post moves an appointment. */
public enum MoveReason {
    TEAM,
    PLACE,
    PRIORITY,
    OTHER
}
