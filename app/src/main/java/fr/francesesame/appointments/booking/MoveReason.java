package fr.francesesame.appointments.booking;

/** Why the post moves an appointment. */
enum MoveReason {
    TEAM,
    PLACE,
    PRIORITY,
    OTHER
}
