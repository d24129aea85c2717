package fr.francesesame.taskforms;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with an entry: one sentence a field, by the key of the sentence. The first one found stands. */
public class Faults {

    private final Map<String, String> byField = new LinkedHashMap<>();

    public void add(String field, String sentence) {
        byField.putIfAbsent(field, sentence);
    }

    Map<String, String> byField() {
        return byField;
    }
}
