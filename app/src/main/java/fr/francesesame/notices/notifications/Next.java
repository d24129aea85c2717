package fr.francesesame.notices.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The next action on a formality: its name on the diagram, who has to act (an actor's code) and the deadline. */
record Next(String what, String who, @Nullable Instant dueAt) {}
