package fr.francesesame.checks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers as they were typed, good or not: texts, lists of texts, and texts by line and column. */
record Answers(@JsonValue Map<String, Object> values) {

    @JsonCreator
    Answers {
        values = Map.copyOf(withoutNulls(values));
    }

    private static Map<String, Object> withoutNulls(@Nullable Map<String, Object> values) {
        var known = new HashMap<String, Object>(values == null ? Map.of() : values);
        known.values().removeIf(Objects::isNull);
        return known;
    }

    String text(String field) {
        return values.get(field) instanceof String text ? text.strip() : "";
    }

    boolean is(String field, String value) {
        return text(field).equals(value);
    }

    List<String> list(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    List<Integer> lines(String field) {
        return list(field).stream()
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    /** One cell of a field that asks per line. */
    String cell(String field, String line, String column) {
        return values.get(field) instanceof Map<?, ?> rows
                        && rows.get(line) instanceof Map<?, ?> row
                        && row.get(column) instanceof String text
                ? text.strip()
                : "";
    }

    /** What was typed, over what the form proposes. */
    Answers over(Map<String, Object> proposed) {
        var all = new HashMap<String, Object>(proposed);
        all.putAll(values);
        return new Answers(all);
    }
}
