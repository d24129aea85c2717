package fr.francesesame.portal.tracking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.decisions.RuleNames;
import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.foundation.posts.PostHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Facts as French sentences: lines of the timeline, times on the post's clock. Templates use it as {@code @sentences}. */
@Component("sentences")
class Sentences implements TimelineWords {

    private static final DateTimeFormatter DAY_AND_TIME = FrenchDays.written("EEE ", " MMM yyyy 'à' HH:mm");
    private static final DateTimeFormatter DAY = FrenchDays.written("", " MMMM yyyy");
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final MessageSource messages;
    private final ObjectMapper json;
    private final RuleNames rules;
    private final PostHours hours;

    Sentences(MessageSource messages, ObjectMapper json, RuleNames rules, PostHours hours) {
        this.messages = messages;
        this.json = json;
        this.rules = rules;
        this.hours = hours;
    }

    /** {@code jeu. 26 nov. 2026 à 06:00}. */
    @Override
    public String time(@Nullable Instant instant) {
        return time(instant, null);
    }

    @Override
    public String time(@Nullable Instant instant, @Nullable String post) {
        return instant == null ? say("tracking.unknown") : hours.write(instant, post, DAY_AND_TIME);
    }

    /** For programs: on the clock of the post, by its offset. */
    @Nullable
    OffsetDateTime moment(@Nullable Instant instant, @Nullable String post) {
        return instant == null ? null : hours.at(instant, post);
    }

    /** Where the term of what is awaited comes from; null where there is none. */
    public @Nullable String term(FormalityRow row) {
        return row.nextDueAt() == null
                ? null
                : messages.getMessage("term." + row.step() + "." + row.nextWho(), null, null, Locale.FRENCH);
    }

    /** {@code 1er mars 2025} for {@code 2025-03-01}; what is not a date, as it is. */
    public String day(String iso) {
        try {
            return DAY.format(LocalDate.parse(iso));
        } catch (DateTimeParseException notADay) {
            return iso;
        }
    }

    @Override
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The rows of a table that decided, by their annotations. */
    public String rules(String table, List<String> ids) {
        return ids.stream().map(id -> rules.of(table, id)).collect(Collectors.joining(" », « "));
    }

    /** The French name of a code, or the code itself where no list knows it. */
    @Override
    public String name(String list, @Nullable String code) {
        return code == null
                ? ""
                : Objects.requireNonNullElse(messages.getMessage(list + "." + code, null, code, Locale.FRENCH), code);
    }

    /** {@code {register}} and {@code {certificate}} stand for those of that type of formality. */
    @Override
    public String timeline(String code, String details, String type, @Nullable String post) {
        var sentence = name("timeline", code)
                .replace("{register}", name("register", type))
                .replace("{certificate}", name("certificate", type));
        var known = read(details);
        for (var detail : known.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", readable(String.valueOf(detail.getValue()), post));
        }
        return known.containsKey("mandate")
                ? say("tracking.underMandate", sentence, String.valueOf(known.get("mandate")))
                : sentence;
    }

    /** Details are kept as programs write them: a moment or a day becomes one that people read. */
    private String readable(String value, @Nullable String post) {
        try {
            return time(OffsetDateTime.parse(value).toInstant(), post);
        } catch (DateTimeParseException notAMoment) {
            return day(value);
        }
    }

    private Map<String, Object> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }
}
