package fr.francesesame.law;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes as partners write them, as the annexes write them. */
final class Codes {

    private Codes() {}

    static String cn(String notified) {
        return notified.replaceAll("\\s", "");
    }

    static @Nullable String country(@Nullable String notified) {
        return notified == null || notified.isBlank() ? null : notified.strip().toUpperCase(Locale.ROOT);
    }
}
