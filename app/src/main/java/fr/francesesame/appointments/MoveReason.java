package fr.francesesame.appointments;

/** Why the post moves an appointment. */
enum MoveReason {
    TEAM,
    PLACE,
    PRIORITY,
    OTHER
}
