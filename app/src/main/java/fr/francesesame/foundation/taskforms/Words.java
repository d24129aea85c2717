package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.foundation.posts.PostHours;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Countries;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The room's sentences and the French way to write a time, a number, a country. */
@Component
public class Words {

    private static final DateTimeFormatter TIME = FrenchDays.written("EEEE ", " MMMM yyyy 'à' HH 'h' mm");

    private static final DateTimeFormatter DAY = FrenchDays.DAY.withZone(ZoneId.of("Europe/Paris"));

    private final MessageSource messages;
    private final PostHours hours;

    Words(MessageSource messages, PostHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    public String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, Locale.FRENCH));
    }

    /** Null where there is no such sentence. */
    @Nullable
    public String find(String key) {
        return messages.getMessage(key, null, null, Locale.FRENCH);
    }

    /** The name of a code of that list; a code that the list does not have stays as it is. */
    public String name(String list, @Nullable String code) {
        return code == null ? "" : Objects.requireNonNullElse(find(list + "." + code), code);
    }

    /** What was typed, or that nothing was. */
    public String orNone(@Nullable String typed) {
        return typed == null || typed.isBlank() ? text("taskforms.nothingTyped") : typed;
    }

    public String time(@Nullable Instant instant) {
        return time(instant, (BorderPost) null);
    }

    /** On the clock of the post, which is said where it is not that of Paris. */
    public String time(@Nullable Instant instant, @Nullable BorderPost post) {
        return instant == null
                ? text("taskforms.unknown")
                : hours.write(instant, post == null ? null : post.code(), TIME);
    }

    /** Of a document, which is dated on the clock of Paris. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant);
    }

    public String day(LocalDate day) {
        return FrenchDays.DAY.format(day);
    }

    /** On the clock of the post, which is said where it is not that of Paris. */
    public String day(Instant instant, @Nullable BorderPost post) {
        return hours.write(instant, post == null ? null : post.code(), FrenchDays.DAY);
    }

    /** On that clock, which is said where it is not that of Paris. */
    public String time(Instant instant, ZoneId zone) {
        return hours.write(instant, zone, TIME);
    }

    public String number(@Nullable BigDecimal number) {
        return number == null ? "" : NumberFormat.getInstance(Locale.FRANCE).format(number);
    }

    public String percent(@Nullable BigDecimal rate) {
        return rate == null ? text("taskforms.toQualify") : number(rate) + "\u00a0%";
    }

    public String country(@Nullable String code) {
        return code == null ? "" : Countries.name(code);
    }
}
