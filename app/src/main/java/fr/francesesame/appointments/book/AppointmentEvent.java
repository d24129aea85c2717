package fr.francesesame.appointments.book;

import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to an appointment. */
public sealed interface AppointmentEvent {

    /** Word of the timeline; null for what the timeline does not tell. */
    default @Nullable String word() {
        return null;
    }

    /** What the timeline names; the post at which it stands where this names none. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** What its formalities reach thereby, for notices; null where nobody is told so. */
    default @Nullable Milestone milestone() {
        return null;
    }

    /** Other checks of the same goods take place with it. */
    record Shared() implements AppointmentEvent {
        @Override
        public String word() {
            return "joint";
        }
    }

    /** The operator chose a time; {@code again}: in the place of another one. */
    record Chosen(Instant startsAt, boolean again) implements AppointmentEvent {
        @Override
        public String word() {
            return again ? "moved" : "chosen";
        }

        @Override
        public Map<String, String> details() {
            return time(startsAt);
        }
    }

    /** The operator took the place that was offered. */
    record OfferTaken(Instant startsAt) implements AppointmentEvent {
        @Override
        public String word() {
            return "offerTaken";
        }

        @Override
        public Map<String, String> details() {
            return time(startsAt);
        }
    }

    /** The inspector put another time to the operator. */
    record Proposed(Instant startsAt, StatedReason reason) implements AppointmentEvent {
        @Override
        public String word() {
            return "proposed." + reason.kind();
        }

        @Override
        public Map<String, String> details() {
            return time(startsAt, reason);
        }
    }

    /** The post put another time to the operator in the place of a confirmed one. */
    record Moved(Instant startsAt, StatedReason reason) implements AppointmentEvent {
        @Override
        public String word() {
            return "agentMoved." + reason.kind();
        }

        @Override
        public Map<String, String> details() {
            return time(startsAt, reason);
        }
    }

    /** The operator accepted the time put to them. */
    record Accepted(Instant startsAt) implements AppointmentEvent {
        @Override
        public String word() {
            return "accepted";
        }

        @Override
        public Map<String, String> details() {
            return time(startsAt);
        }
    }

    /** The time is firm. */
    record Confirmed() implements AppointmentEvent {}

    /** The desk can no longer keep its time and gave it the next free one. */
    record Replanned(Instant startsAt) implements AppointmentEvent {
        @Override
        public Milestone milestone() {
            return Milestone.APPOINTMENT_REPLANNED;
        }

        @Override
        public String word() {
            return "replanned";
        }

        @Override
        public Map<String, String> details() {
            return time(startsAt);
        }
    }

    /** Live animals took its place; the milestone tells it. */
    record Displaced() implements AppointmentEvent {
        @Override
        public Milestone milestone() {
            return Milestone.APPOINTMENT_DISPLACED;
        }
    }

    /** Given up by the operator or by a process. */
    record Cancelled() implements AppointmentEvent {
        @Override
        public String word() {
            return "cancelled";
        }
    }

    /** Taken back by the post. */
    record CancelledByPost(StatedReason reason) implements AppointmentEvent {
        @Override
        public String word() {
            return "agentCancelled." + reason.kind();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("words", reason.words());
        }
    }

    /** The goods were not presented. */
    record Missed() implements AppointmentEvent {}

    /** The check took place. */
    record Honoured() implements AppointmentEvent {}

    /** A mark was set or lowered: the formality has changed after the booking. */
    record Marked() implements AppointmentEvent {}

    /** Without a time yet, it stands at the post that its formalities name now. */
    record Followed() implements AppointmentEvent {}

    /** An agent sent the goods from one post to another that may check them; {@code post} as people read it. */
    record Redirected(String from, String post) implements AppointmentEvent {
        @Override
        public Milestone milestone() {
            return Milestone.APPOINTMENT_ELSEWHERE;
        }

        @Override
        public String word() {
            return "redirected";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("bcp", from, "post", post);
        }
    }

    private static Map<String, String> time(Instant startsAt) {
        return Map.of("startsAt", startsAt.toString());
    }

    private static Map<String, String> time(Instant startsAt, StatedReason reason) {
        return Map.of("startsAt", startsAt.toString(), "words", reason.words());
    }
}
