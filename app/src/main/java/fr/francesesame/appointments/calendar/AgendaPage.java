package fr.francesesame.appointments.calendar;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Since when the reader has a private link, null where there is none, on that clock. */
record AgendaPage(@Nullable Instant since, ZoneId zone) {}
