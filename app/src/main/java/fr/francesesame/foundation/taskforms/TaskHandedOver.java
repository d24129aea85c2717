package fr.francesesame.foundation.taskforms;

import java.time.Instant;

/** A task of that subject (a reference, where it is a formality's) is now with that account; published in the same transaction. */
public record TaskHandedOver(String subject, String to, Instant at) {}
