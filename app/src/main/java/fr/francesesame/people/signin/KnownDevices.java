package fr.francesesame.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The browsers that accounts have signed in from, known by a random number in a cookie; forgotten half a year after their last use. */
@Component
class KnownDevices {

    private static final String COOKIE = "SESAME_APPAREIL";
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);
    private static final int BYTES = 32;

    private final RecordedDevices recorded;
    private final boolean secure;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(RecordedDevices recorded, @Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.recorded = recorded;
        this.secure = secure;
    }

    /** What the browser says of itself; empty where it says nothing. */
    static String in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    boolean know(String device, String username) {
        return !device.isEmpty() && recorded.know(digest(device), username);
    }

    /** The account has just signed in from there. */
    void remember(String username, HttpServletRequest request, HttpServletResponse response) {
        var device = know(in(request), username) ? in(request) : fresh();
        recorded.remember(digest(device), username);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, device)
                        .path("/connexion")
                        .maxAge(HALF_A_YEAR)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String device) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(device.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
