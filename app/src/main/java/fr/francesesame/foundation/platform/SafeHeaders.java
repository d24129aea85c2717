package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What every answer tells browsers, whoever writes it: pages, files, errors, programs' answers. What a page needs otherwise it sets
 * itself, later.
 */
@Component
class SafeHeaders {

    static final String POLICY = "Content-Security-Policy";

    private static final String OWN_CONTENT_ONLY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'self'; form-action 'self';"
                    + " base-uri 'self'";
    private static final String STRICT_TRANSPORT = "Strict-Transport-Security";
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";
    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            OWN_CONTENT_ONLY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "SAMEORIGIN",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()");

    private final boolean publicIsSecure;

    SafeHeaders(@Value("${sesame.public-url}") String publicUrl) {
        this.publicIsSecure = publicUrl.startsWith("https://");
    }

    /** Where no request is known yet. */
    Map<String, String> all() {
        var all = new HashMap<>(ALWAYS);
        if (publicIsSecure) {
            all.put(STRICT_TRANSPORT, A_YEAR);
        }
        return all;
    }

    /** Behind a proxy that ends HTTPS the public address says that there is HTTPS. */
    void put(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (publicIsSecure || request.isSecure()) {
            response.setHeader(STRICT_TRANSPORT, A_YEAR);
        }
    }

    /** Said once each: who says it later says it instead. */
    static boolean isOne(String name) {
        return STRICT_TRANSPORT.equalsIgnoreCase(name)
                || ALWAYS.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }
}
