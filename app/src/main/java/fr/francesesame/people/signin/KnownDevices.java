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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The browsers that accounts have signed in from, known by a random number in a cookie; forgotten half a year after their last use. */
@Component
class KnownDevices {

    private static final String COOKIE = "SESAME_APPAREIL";
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final boolean secure;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(JdbcClient jdbc, @Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.jdbc = jdbc;
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
        return !device.isEmpty()
                && jdbc.sql("select exists (select 1 from known_device where digest = ? and lower(username) ="
                                + " lower(?))")
                        .params(digest(device), username)
                        .query(Boolean.class)
                        .single();
    }

    /** The account has just signed in from there. */
    void remember(String username, HttpServletRequest request, HttpServletResponse response) {
        var device = know(in(request), username) ? in(request) : fresh();
        jdbc.sql(
                        """
                insert into known_device (digest, username) select ?, username from account where username = ?
                on conflict (digest, username) do update set seen_at = now()""")
                .params(digest(device), username)
                .update();
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

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from known_device where seen_at < now() - interval '6 months'")
                .update();
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
