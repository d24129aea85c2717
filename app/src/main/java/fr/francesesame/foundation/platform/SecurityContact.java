package fr.francesesame.foundation.platform;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Who is told of a weakness found in Sésame: addresses separated by commas, the preferred one first; none where nothing is set. */
@Component
class SecurityContact {

    private static final String SETTING = "sesame.security.contact";
    private static final Pattern ADDRESS = Pattern.compile(
            "mailto:[!-~&&[^@,]]{1,64}@[a-zA-Z0-9.-]{1,253}|tel:\\+[0-9-]{3,30}|https://[a-zA-Z0-9][!-~&&[^,]]{0,2000}");

    private final Environment settings;

    SecurityContact(Environment settings) {
        this.settings = settings;
    }

    List<String> addresses() {
        return addresses(settings);
    }

    /** What RFC 9116 takes for a contact: {@code mailto:}, {@code tel:} or {@code https://}, of one line. */
    static boolean isUnderstood(Environment settings) {
        return addresses(settings).stream()
                .allMatch(address -> ADDRESS.matcher(address).matches());
    }

    private static List<String> addresses(Environment settings) {
        return Arrays.stream(settings.getProperty(SETTING, "").split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
