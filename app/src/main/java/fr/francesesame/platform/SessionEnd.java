package fr.francesesame.platform;

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

    /** {@link Instant#MAX} where nobody has signed in. */
    public static Instant of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Instant end ? end : Instant.MAX;
    }
}
