package fr.francesesame.portal.documents;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What a person reads whose download finds no place, with the time after which to ask again. */
public final class BusyPage {

    private static final String RETRY_AFTER_SECONDS = "30";

    private BusyPage() {}

    /** Name of the template; the answer is 429. */
    public static String with(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return "documents/busy";
    }
}
