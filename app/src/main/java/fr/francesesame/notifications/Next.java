package fr.francesesame.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The next action on a formality: its name on the diagram and its deadline. */
record Next(String what, @Nullable Instant dueAt) {}
