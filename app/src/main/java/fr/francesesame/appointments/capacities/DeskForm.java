package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.desks.DeskSettings;
import fr.francesesame.appointments.desks.Hours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A desk as a supervisor types it: a number, one name a line, and for each weekday « 08:00-12:00, 13:30-18:00 ». */
class DeskForm {

    private static final int MOST_SEATS = 100;
    private static final int LONGEST_NAME = 60;
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,2})[:h](\\d{2})?\\s*[-–]\\s*(\\d{1,2})[:h](\\d{2})?");

    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    DeskForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static Map<String, String> of(DeskSettings settings) {
        var form = new LinkedHashMap<String, String>();
        form.put("places", String.valueOf(settings.seats()));
        form.put("noms", String.join("\n", settings.names()));
        for (var day : DayOfWeek.values()) {
            form.put("jour" + day.getValue(), onDay(settings.hours(), day));
        }
        return form;
    }

    static String onDay(List<Hours> hours, DayOfWeek day) {
        return hours.stream()
                .filter(opening -> opening.weekday() == day)
                .sorted(Comparator.comparing(Hours::opens))
                .map(opening -> opening.opens() + "-" + opening.closes())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** Keys of what is wrong, by field; look at it after {@link #read}. */
    Map<String, String> faults() {
        return faults;
    }

    /** Empty where something is wrong. */
    Optional<DeskSettings> read() {
        var settings = new DeskSettings(seats(), names(), hours());
        if (settings.names().size() > settings.seats()) {
            faults.putIfAbsent("noms", "appointments.settings.fault.names");
        }
        return faults.isEmpty() ? Optional.of(settings) : Optional.empty();
    }

    private int seats() {
        var text = value("places");
        var seats = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (seats < 1 || seats > MOST_SEATS) {
            faults.put("places", "appointments.settings.fault.seats");
        }
        return seats;
    }

    private List<String> names() {
        var names = value("noms")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            faults.put("noms", "appointments.settings.fault.longName");
        }
        return names;
    }

    private List<Hours> hours() {
        var hours = new ArrayList<Hours>();
        for (var day : DayOfWeek.values()) {
            var openings = hoursOn(day);
            if (openings.isEmpty()) {
                faults.put("jour" + day.getValue(), "appointments.settings.fault.hours");
            }
            hours.addAll(openings.orElse(List.of()));
        }
        return hours;
    }

    /** Empty where the text is no list of hours that follow one another. */
    private Optional<List<Hours>> hoursOn(DayOfWeek day) {
        var hours = new ArrayList<Hours>();
        for (var period : value("jour" + day.getValue()).split("[,;]", -1)) {
            if (!period.isBlank() && !add(hours, day, period.strip())) {
                return Optional.empty();
            }
        }
        hours.sort(Comparator.comparing(Hours::opens));
        var apart = IntStream.range(1, hours.size())
                .noneMatch(
                        at -> hours.get(at).opens().isBefore(hours.get(at - 1).closes()));
        return apart ? Optional.of(hours) : Optional.empty();
    }

    private static boolean add(List<Hours> hours, DayOfWeek day, String period) {
        var match = PERIOD.matcher(period);
        if (!match.matches()) {
            return false;
        }
        try {
            var opens = time(match.group(1), match.group(2));
            var closes = time(match.group(3), match.group(4));
            return opens.isBefore(closes) && hours.add(new Hours(day, opens, closes));
        } catch (DateTimeException noSuchTime) {
            return false;
        }
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    private String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
