package fr.francesesame.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The sample streams of all four CHED types, moved to now and out of the European Union. */
final class SampleStreams {

    private static final Pattern NUMBER = Pattern.compile("<r:ID>(CHED[A-Z]+\\.FR\\.\\d{4}\\.)90(\\d{5})<");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d\\d:\\d\\d");
    private static final Pattern UPDATED = Pattern.compile("<r:Content>([^<]+)</r:Content><r:SubjectCode>LAST_UPDATE");
    private static final Pattern ARRIVAL = Pattern.compile("(<r:AvailabilityDueDateTime><u:DateTime>)[^<]+");
    private static final Pattern COUNTRY = Pattern.compile("(<r:(?:Origin|Export)SPSCountry><r:ID>)([A-Z]{2})");

    /** Goods of these countries need no CHED: a third country that sells the like takes their place. */
    private static final Map<String, String> THIRD_COUNTRIES = Map.of(
            "AT", "RS", "BE", "UA", "DE", "GB", "ES", "MA", "FR", "TN", "IE", "NZ", "IT", "TR", "NL", "KE", "PL", "UA");

    private static final Duration FARTHEST_ARRIVAL = Duration.ofDays(3);

    private SampleStreams() {}

    /** Stream by stream, each in its own order, its newest message some minutes old. */
    static List<String> messages(Instant now) {
        List<String> messages = new ArrayList<>();
        var age = Duration.ofMinutes(5);
        for (var stream : streams().values()) {
            age = age.plusMinutes(11);
            var shift = Duration.between(updated(stream.get(stream.size() - 1)), now.minus(age));
            stream.forEach(message -> messages.add(moved(message, shift)));
        }
        return messages;
    }

    private static Map<String, List<String>> streams() {
        Map<String, List<String>> streams = new LinkedHashMap<>();
        files().forEach(message -> streams.computeIfAbsent(reference(message), none -> new ArrayList<>())
                .add(message));
        return streams;
    }

    private static List<String> files() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath:demonstration/histories/*.xml");
            Arrays.sort(found, Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())));
            List<String> texts = new ArrayList<>();
            for (var file : found) {
                texts.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String moved(String message, Duration shift) {
        var dated = DATE.matcher(message)
                .replaceAll(date -> later(date.group(), shift).toString());
        var renumbered = NUMBER.matcher(dated).replaceAll("<r:ID>$179$2<");
        var elsewhere = COUNTRY.matcher(renumbered)
                .replaceAll(
                        country -> country.group(1) + THIRD_COUNTRIES.getOrDefault(country.group(2), country.group(2)));
        return nearArrival(elsewhere);
    }

    private static OffsetDateTime later(String date, Duration shift) {
        return OffsetDateTime.parse(date).plus(shift);
    }

    /** Some of the real arrivals lay months away from the notification. */
    private static String nearArrival(String message) {
        var arrival = ARRIVAL.matcher(message);
        var updated = updated(message);
        if (!arrival.find()) {
            return message;
        }
        var text = arrival.group().substring(arrival.group(1).length());
        var far = Duration.between(updated, OffsetDateTime.parse(text)).abs().compareTo(FARTHEST_ARRIVAL) > 0;
        return far ? arrival.replaceFirst("$1" + updated.plusSeconds(86_400)) : message;
    }

    private static Instant updated(String message) {
        return OffsetDateTime.parse(group(UPDATED, message)).toInstant();
    }

    private static String reference(String message) {
        var number = NUMBER.matcher(message);
        return number.find() ? number.group() : "";
    }

    private static String group(Pattern pattern, String message) {
        var found = pattern.matcher(message);
        if (!found.find()) {
            throw new IllegalArgumentException("a sample without a date");
        }
        return found.group(1);
    }
}
