package fr.francesesame.portal.tracking;

import fr.francesesame.terms.Writing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to; every field may be null. {@code q}: beginning of a reference, container, seal, document or MRN. */
record Filters(
        @Nullable String status,
        @Nullable String step,
        @Nullable String type,
        @Nullable String bcp,
        @Nullable String q) {

    /** Word for formalities whose message names no post of the register. */
    static final String NO_POST = "AUCUN";

    /** Nothing is narrowed. */
    public boolean isEmpty() {
        return given().isEmpty();
    }

    /** The filters that are set, by column. */
    Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        put(given, "status", status);
        put(given, "step", step);
        put(given, "type", type);
        put(given, "bcp", Writing.number(bcp));
        put(given, "q", q);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (!Writing.isBlank(value)) {
            given.put(name, Writing.code(value));
        }
    }
}
