package fr.francesesame.appointments.designations;

import fr.francesesame.foundation.posts.DesignationKind;
import fr.francesesame.foundation.posts.SettledDesignations.Settling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A designation given or withdrawn as a supervisor types it: which, what, from which day, by which act, why. */
class DesignationForm {

    private static final int LONGEST = 200;
    private static final int YEARS_AHEAD = 2;

    private final Map<String, String> typed;
    private final List<DesignationKind> kinds;
    private final List<DesignationKind> own;
    private final LocalDate today;
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** {@code own}: the kinds that the supervisor settles; {@code today} at the post. */
    DesignationForm(
            Map<String, String> typed, List<DesignationKind> kinds, List<DesignationKind> own, LocalDate today) {
        this.typed = typed;
        this.kinds = kinds;
        this.own = own;
        this.today = today;
    }

    /** Keys of what is wrong, by field; look at it after {@link #read}. */
    Map<String, String> faults() {
        return faults;
    }

    /** Empty where something is wrong. */
    Optional<Settling> read() {
        var code = code();
        var designated = "designer".equals(value("sens"));
        if (!designated && !"retirer".equals(value("sens"))) {
            faults.put("sens", "appointments.designations.fault.act");
        }
        var from = day();
        var source = text("source", "appointments.designations.fault.source");
        var reason = text("motif", "appointments.designations.fault.reason");
        return faults.isEmpty() && from != null
                ? Optional.of(new Settling(code, designated, from, source, reason))
                : Optional.empty();
    }

    private String code() {
        var code = value("designation");
        if (!named(kinds, code)) {
            faults.put("designation", "appointments.designations.fault.unknown");
        } else if (!named(own, code)) {
            faults.put("designation", "appointments.designations.fault.otherService");
        }
        return code;
    }

    private static boolean named(List<DesignationKind> kinds, String code) {
        return kinds.stream().anyMatch(kind -> kind.code().equals(code));
    }

    private @Nullable LocalDate day() {
        try {
            var day = LocalDate.parse(value("du"));
            if (day.isBefore(today) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
                faults.put("du", "appointments.designations.fault.period");
            }
            return day;
        } catch (DateTimeParseException notADay) {
            faults.put("du", "appointments.designations.fault.day");
            return null;
        }
    }

    private String text(String field, String fault) {
        var text = value(field);
        if (text.isEmpty() || text.length() > LONGEST) {
            faults.put(field, fault);
        }
        return text;
    }

    private String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
