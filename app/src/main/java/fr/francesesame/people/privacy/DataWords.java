package fr.francesesame.people.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A person's data under French headings; a column that no heading knows keeps its own name rather than being hidden. */
@Component
class DataWords {

    private final MessageSource sentences;
    private final DataValues values;

    DataWords(MessageSource sentences, DataValues values) {
        this.sentences = sentences;
        this.values = values;
    }

    List<Section> sections(Map<String, List<Map<String, String>>> data) {
        return data.entrySet().stream()
                .map(entry -> new Section(
                        name("privacy.table.", entry.getKey()),
                        entry.getValue().stream().map(this::row).toList()))
                .toList();
    }

    private Map<String, String> row(Map<String, String> row) {
        var named = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> named.put(name("privacy.column.", column), values.said(value)));
        return named;
    }

    private String name(String list, String key) {
        return Objects.requireNonNull(sentences.getMessage(list + key, null, key.replace('_', ' '), Locale.FRENCH));
    }

    record Section(String title, List<Map<String, String>> rows) {}
}
