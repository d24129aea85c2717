package fr.francesesame.demonstration;

import java.time.Instant;

/** A text message that the stand-in for Twilio has taken. */
record CaughtSms(Instant at, String to, String from, String body) {}
