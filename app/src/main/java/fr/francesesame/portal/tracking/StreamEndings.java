package fr.francesesame.portal.tracking;

import static java.util.stream.Collectors.toSet;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.LiveSessions;
import fr.francesesame.foundation.platform.SessionEnd;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The one place that says which live streams are over: their session has ended or has reached its end, their account is closed, or what the account may
 * see is no longer what it was when the page was opened. Who may still read something opens the page anew by itself.
 */
@Component
class StreamEndings {

    private final LiveSessions sessions;
    private final Scopes scopes;
    private final Clock clock;

    StreamEndings(LiveSessions sessions, Scopes scopes, Clock clock) {
        this.sessions = sessions;
        this.scopes = scopes;
        this.clock = clock;
    }

    OpenPage.Reader reader(String username, HttpServletRequest request) {
        var session = request.getSession();
        return new OpenPage.Reader(username, session.getId(), SessionEnd.of(session), scopes.of(username));
    }

    Set<OpenPage> over(Collection<OpenPage> pages) {
        if (pages.isEmpty()) {
            return Set.of();
        }
        var alive = sessions.among(
                pages.stream().map(page -> page.reader().session()).toList());
        var today = new HashMap<String, Scope>();
        return pages.stream()
                .filter(page -> isOver(page.reader(), alive, today))
                .collect(toSet());
    }

    private boolean isOver(OpenPage.Reader reader, Set<String> alive, Map<String, Scope> today) {
        return !alive.contains(reader.session())
                || !reader.until().isAfter(clock.instant())
                || !today.computeIfAbsent(reader.username(), scopes::of).equals(reader.scope());
    }
}
