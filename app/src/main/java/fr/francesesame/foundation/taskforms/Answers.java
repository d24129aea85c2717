package fr.francesesame.foundation.taskforms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers as they were typed, good or not: texts, lists of texts, and texts by line and column. */
public record Answers(@JsonValue Map<String, Object> values) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @JsonCreator
    public Answers {
        values = Map.copyOf(withoutNulls(values));
    }

    private static Map<String, Object> withoutNulls(@Nullable Map<String, Object> values) {
        var known = new HashMap<String, Object>(values == null ? Map.of() : values);
        known.values().removeIf(Objects::isNull);
        return known;
    }

    public String text(String field) {
        return values.get(field) instanceof String text ? text.strip() : "";
    }

    public boolean is(String field, String value) {
        return text(field).equals(value);
    }

    public List<String> list(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    /** The one answer of a question, or all of them. */
    List<String> chosen(String field) {
        return values.get(field) instanceof List<?> ? list(field) : List.of(text(field));
    }

    /** A number as the French write it, with up to six decimals; empty where it is none. */
    public Optional<BigDecimal> number(String field) {
        var plain = text(field).replace(',', '.').replaceAll("[\\s\\u00a0\\u202f]", "");
        return Optional.of(plain)
                .filter(text -> text.matches("\\d{1,12}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }

    public List<Integer> lines(String field) {
        return list(field).stream()
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    /** One cell of a field that asks per line. */
    public String cell(String field, String line, String column) {
        return values.get(field) instanceof Map<?, ?> rows
                        && rows.get(line) instanceof Map<?, ?> row
                        && row.get(column) instanceof String text
                ? text.strip()
                : "";
    }

    /** The cell « rate » of a line, a percentage as the French write it; empty where it is none. */
    public Optional<BigDecimal> rate(String field, String line) {
        var plain = Writing.withoutBlanks(cell(field, line, "rate"))
                .replace(',', '.')
                .replace("%", "");
        return Optional.of(plain)
                .filter(text -> text.matches("\\d{1,3}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .filter(rate -> rate.compareTo(HUNDRED) <= 0);
    }

    /** What was typed, over what the form proposes. */
    public Answers over(Map<String, Object> proposed) {
        var all = new HashMap<String, Object>(proposed);
        all.putAll(values);
        return new Answers(all);
    }
}
