package fr.francesesame.portal.assistance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goes along with a request without being typed: {@code page} that the person came from, {@code incident} that an error page told,
 * {@code browser} as it calls itself. What does not look like one is left out; the person reads all of it before sending.
 */
record HelpContext(@Nullable String page, @Nullable String incident, @Nullable String browser) {

    private static final Pattern PATH = Pattern.compile("/(?!/)[\\w\\-./%~]{0,199}");
    private static final Pattern INCIDENT = Pattern.compile("[\\w-]{4,60}");
    private static final int LONGEST = 200;

    static HelpContext of(@Nullable String page, @Nullable String incident, @Nullable String browser) {
        return new HelpContext(fitting(PATH, page), fitting(INCIDENT, incident), shown(browser));
    }

    private static @Nullable String fitting(Pattern pattern, @Nullable String typed) {
        return typed != null && pattern.matcher(typed).matches() ? typed : null;
    }

    private static @Nullable String shown(@Nullable String browser) {
        if (browser == null || browser.isBlank()) {
            return null;
        }
        var plain = browser.replaceAll("[^\\x20-\\x7e]", "").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
