package fr.francesesame.appointments.planning;

import org.jspecify.annotations.Nullable;

/** What somebody asks of the planning; a day that cannot be read means today, a post of somebody else's the first of their own. */
record AskedPlan(@Nullable String post, String kind, boolean week, @Nullable String day) {}
