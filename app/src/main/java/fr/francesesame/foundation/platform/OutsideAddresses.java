package fr.francesesame.foundation.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Settings whose address leads away from this machine: where Sésame listens, its database, its partners, mail, whatever else is a
 * URL or is called a host. A setting whose address cannot be read counts as one.
 */
final class OutsideAddresses {

    private static final List<String> ROOTS = List.of("server", "management", "spring", "sesame");
    private static final String LISTENS = "server.address";
    private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");
    private static final Pattern OWN_FILES = Pattern.compile("(?i)(optional:)?(file|classpath\\*?|jar)://?.*");
    private static final Pattern CALLED_ADDRESS =
            Pattern.compile("(?i).*(host|hosts|hostname|address|addresses|url|uri|uris|issuer)(\\[\\d+])?");
    private static final Pattern RELATIVE = Pattern.compile("(/|\\{base).*");
    private static final Pattern UNSEEN = Pattern.compile(
            "(?i)spring\\.(datasource|mail)\\..*(jndi|class-?name$|data-?source-?properties).*|spring\\.datasource\\.xa\\..*");
    private static final Pattern PORT = Pattern.compile("(?<=^[^:]{1,255}|]):\\d+$");

    private OutsideAddresses() {}

    /** Their names, in order. */
    static List<String> in(Environment settings) {
        var names = new TreeSet<String>();
        ROOTS.forEach(root -> all(settings, root).forEach((name, value) -> {
            if (leadsAway(root + "." + name, value)) {
                names.add(root + "." + name);
            }
        }));
        if (settings.getProperty(LISTENS, "").isBlank()) {
            names.add(LISTENS);
        }
        return List.copyOf(names);
    }

    private static Map<String, String> all(Environment settings, String root) {
        return Binder.get(settings)
                .bind(root, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }

    private static boolean leadsAway(String name, String value) {
        return !value.isBlank()
                && (UNSEEN.matcher(name).matches()
                        || Arrays.stream(parts(value)).anyMatch(part -> isElsewhere(name, part.strip())));
    }

    /** The hosts of one database are separated by commas too: the driver splits them. */
    private static String[] parts(String value) {
        return value.strip().startsWith("jdbc:") ? new String[] {value} : value.split(",");
    }

    private static boolean isElsewhere(String name, String value) {
        if (value.startsWith("jdbc:")) {
            return !Loopback.isDatabase(value);
        }
        if (URL.matcher(value).matches()) {
            return !OWN_FILES.matcher(value).matches() && !Loopback.isUrl(value);
        }
        return CALLED_ADDRESS.matcher(name).matches()
                && !value.contains("@")
                && !RELATIVE.matcher(value).matches()
                && !Loopback.isHost(PORT.matcher(value).replaceFirst(""));
    }
}
