package fr.francesesame.traces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Raw messages name people and companies: agents and administrators only. */
final class QuarantineAccess {

    private QuarantineAccess() {}

    static void check(HttpServletRequest request) {
        if (Stream.of("INSPECTOR", "SUPERVISOR", "ADMINISTRATOR").noneMatch(request::isUserInRole)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
