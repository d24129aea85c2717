package fr.francesesame.foundation.taskforms;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form. Its sentences stand in the message file under {@code form.<form>.<name>}; {@code options}: the
 * answers there are; {@code when}: the earlier answer without which it is not asked; {@code days}: which days can be an answer.
 */
public record Field(
        String name, Kind kind, boolean required, List<Option> options, @Nullable When when, @Nullable Days days) {

    public enum Kind {
        /** One of the options. */
        CHOICE,
        /** One of many options. */
        SELECT,
        /** Any of the options. */
        SEVERAL,
        /** For each option: subject to control or not, and at what rate. */
        RATES,
        /** For each option: a short text. */
        LINES,
        /** A day within the bounds that the case gives. */
        DAY,
        /** A number that is not negative, as the French write it. */
        NUMBER,
        /** One of many options, found by searching, or another short text. */
        SEARCH,
        /** Documents and photographs. */
        FILES,
        /** A short text. */
        LINE,
        /** A text. */
        TEXT
    }

    /** {@code label} is null where the message file names the value; {@code group}: a key of the message file, or a sentence as it is. */
    public record Option(String value, @Nullable String label, @Nullable String group) {

        public static Option of(String value) {
            return new Option(value, null, null);
        }
    }

    public record When(String field, Set<String> values) {}

    public Field(String name, Kind kind, boolean required, List<Option> options, @Nullable When when) {
        this(name, kind, required, options, when, null);
    }

    public static Field choice(String name, String... values) {
        return new Field(name, Kind.CHOICE, true, options(values), null);
    }

    public static Field select(String name, List<Option> options) {
        return new Field(name, Kind.SELECT, true, options, null);
    }

    public static Field several(String name, List<Option> options) {
        return new Field(name, Kind.SEVERAL, true, options, null);
    }

    public static Field rates(String name, List<Option> options) {
        return new Field(name, Kind.RATES, true, options, null);
    }

    public static Field lines(String name, List<Option> options) {
        return new Field(name, Kind.LINES, true, options, null);
    }

    /** There is no day without bounds. */
    public static Field day(String name, Days days) {
        return new Field(name, Kind.DAY, true, List.of(), null, days);
    }

    public static Field number(String name) {
        return new Field(name, Kind.NUMBER, true, List.of(), null);
    }

    public static Field search(String name, List<Option> options) {
        return new Field(name, Kind.SEARCH, true, options, null);
    }

    public static Field files(String name) {
        return new Field(name, Kind.FILES, false, List.of(), null);
    }

    public static Field line(String name) {
        return new Field(name, Kind.LINE, true, List.of(), null);
    }

    public static Field text(String name) {
        return new Field(name, Kind.TEXT, true, List.of(), null);
    }

    public Field optional() {
        return new Field(name, kind, false, options, when, days);
    }

    /** Asked only where that field was answered by one of these values. */
    public Field when(String field, String... values) {
        return new Field(name, kind, required, options, new When(field, Set.of(values)), days);
    }

    private static List<Option> options(String... values) {
        return Arrays.stream(values).map(Option::of).toList();
    }
}
