package fr.francesesame.appointments.book;

import org.jspecify.annotations.Nullable;

/** Told in the transaction in which it happens; {@code who}: the account that acted, null for a process. */
public record Happened(Appointment before, Appointment after, AppointmentEvent event, @Nullable String who) {}
