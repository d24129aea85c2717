package fr.francesesame.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** With what and from where somebody signed in, kept in his session so that he recognises it in the list. */
record Device(String browser, String system, String address, Instant since) implements Serializable {

    private static final String ATTRIBUTE = "sesame.device";

    /** The first that occurs decides: Edge says Chrome, and Chrome says Safari. */
    private static final Map<String, String> BROWSERS =
            inOrder("Edg", "Edge", "OPR/", "Opera", "Firefox", "Firefox", "Chrom", "Chrome", "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    static Device of(HttpServletRequest request, Instant now) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new Device(first(BROWSERS, agent), first(SYSTEMS, agent), request.getRemoteAddr(), now);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable Device in(Session session) {
        return session.getAttribute(ATTRIBUTE);
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        var names = new java.util.LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            names.put(pairs[at], pairs[at + 1]);
        }
        return names;
    }
}
