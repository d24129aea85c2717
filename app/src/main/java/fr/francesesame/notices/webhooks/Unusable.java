package fr.francesesame.notices.webhooks;

import java.util.Map;

/** What somebody typed cannot be taken: for each field the key of the sentence that says why. */
class Unusable extends RuntimeException {

    private final transient Map<String, String> faults;

    Unusable(String field, String sentence) {
        this(Map.of(field, sentence));
    }

    Unusable(Map<String, String> faults) {
        super(faults.toString());
        this.faults = faults;
    }

    Map<String, String> faults() {
        return faults;
    }
}
