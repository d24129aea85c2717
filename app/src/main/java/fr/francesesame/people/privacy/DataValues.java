package fr.francesesame.people.privacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the database keeps, as people read it: times in Paris, yes and no, codes by their French names; a code that no list knows stays. */
@Component
class DataValues {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}[A-Z_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})");
    private static final DateTimeFormatter ON_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter AT_TIME = DateTimeFormatter.ofPattern(
                    "dd/MM/yyyy 'à' HH:mm:ss", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));
    private static final Map<String, String> ANSWERS = Map.of("true", "privacy.yes", "false", "privacy.no");
    private static final List<String> NAMES =
            List.of("privacy.value.%s", "notice.%s.name", "agents.service.%s", "audit.action.%s");

    private final MessageSource sentences;

    DataValues(MessageSource sentences) {
        this.sentences = sentences;
    }

    String said(String value) {
        if (TIME.matcher(value).matches()) {
            return AT_TIME.format(OffsetDateTime.parse(value));
        }
        if (DAY.matcher(value).matches()) {
            return ON_DAY.format(LocalDate.parse(value));
        }
        return keys(value)
                .map(key -> sentences.getMessage(key, null, null, Locale.FRENCH))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(value);
    }

    private static Stream<String> keys(String value) {
        return CODE.matcher(value).matches()
                ? NAMES.stream().map(name -> name.formatted(value))
                : Stream.ofNullable(ANSWERS.get(value));
    }
}
