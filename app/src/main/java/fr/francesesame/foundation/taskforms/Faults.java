package fr.francesesame.foundation.taskforms;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with an entry: one sentence a field, by the key of the sentence. The first one found stands. */
public class Faults {

    private final Map<String, Fault> byField = new LinkedHashMap<>();

    public void add(String field, String sentence, String... arguments) {
        byField.putIfAbsent(field, new Fault(sentence, arguments));
    }

    Map<String, Fault> byField() {
        return byField;
    }

    /** The key of a sentence with what it names. */
    record Fault(String sentence, String... arguments) {}
}
