package fr.francesesame.foundation.platform;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a session ends at the latest, however much it is used; kept in the session itself. */
public final class SessionEnd {

    private static final String ATTRIBUTE = "sesame.endsAt";

    private SessionEnd() {}

    public static void set(HttpSession session, Instant end) {
        session.setAttribute(ATTRIBUTE, end);
    }

    /** {@link Instant#MAX} where nobody has signed in; long past where somebody has and the end cannot be read. */
    public static Instant of(@Nullable HttpSession session) {
        if (session == null) {
            return Instant.MAX;
        }
        if (session.getAttribute(ATTRIBUTE) instanceof Instant end) {
            return end;
        }
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) == null ? Instant.MAX : Instant.MIN;
    }
}
