package fr.francesesame.appointments.book;

import java.time.Instant;

/** Where and when the goods of an appointment are received; {@code inTurn}: their containers one after the other at one place. */
public record Reception(String bcp, Instant startsAt, Instant endsAt, boolean inTurn) {}
