package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.desks.Closure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A closure as a supervisor types it, in local time of the post: from, to, which seat, why. */
class ClosureForm {

    private static final int LONGEST_REASON = 200;
    private static final Duration LONGEST = Duration.ofDays(400);

    private final Map<String, String> typed;
    private final ZoneId zone;
    private final int seats;
    private final Map<String, String> faults = new LinkedHashMap<>();

    ClosureForm(Map<String, String> typed, ZoneId zone, int seats) {
        this.typed = typed;
        this.zone = zone;
        this.seats = seats;
    }

    Map<String, String> faults() {
        return faults;
    }

    /** Whether the supervisor closes every desk of theirs at the post. */
    boolean wholePost() {
        return "poste".equals(value("portee"));
    }

    Optional<Closure> read() {
        var from = moment("du");
        var to = moment("au");
        var seat = seat();
        var reason = value("motif");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            faults.put("motif", "appointments.settings.fault.reason");
        }
        if (from == null || to == null || !isPeriod(from, to)) {
            return Optional.empty();
        }
        return faults.isEmpty() ? Optional.of(new Closure(0, seat, from, to, reason, "")) : Optional.empty();
    }

    private boolean isPeriod(Instant from, Instant to) {
        var good = to.isAfter(from)
                && to.isAfter(Instant.now())
                && Duration.between(from, to).compareTo(LONGEST) <= 0;
        if (!good) {
            faults.put("au", "appointments.settings.fault.period");
        }
        return good;
    }

    private @Nullable Integer seat() {
        var scope = value("portee");
        if (scope.isEmpty() || "controle".equals(scope) || wholePost()) {
            return null;
        }
        if (!scope.matches("\\d{1,3}") || Integer.parseInt(scope) < 1 || Integer.parseInt(scope) > seats) {
            faults.put("portee", "appointments.settings.fault.scope");
            return null;
        }
        return Integer.valueOf(scope);
    }

    private @Nullable Instant moment(String field) {
        try {
            var local = LocalDateTime.parse(value(field));
            return local.getYear() >= 2000 && local.getYear() < 2100
                    ? local.atZone(zone).toInstant()
                    : faulty(field);
        } catch (DateTimeParseException notATime) {
            return faulty(field);
        }
    }

    private @Nullable Instant faulty(String field) {
        faults.put(field, "appointments.settings.fault.moment");
        return null;
    }

    private String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
