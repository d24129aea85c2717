package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page that somebody asked for before he was led elsewhere, to sign in or to accept the terms. It is always an address of ours, for it is
 * taken from a request and never from what a request says.
 */
@Component
public class WantedPage {

    private final RequestCache kept;

    WantedPage(RequestCache kept) {
        this.kept = kept;
    }

    /** Remembers the page where it is one: parts of pages, streams and forms lead nowhere. */
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        kept.saveRequest(request, response);
    }

    /** The front page where none is remembered. */
    public String address(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(kept.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .orElse(request.getContextPath() + "/");
    }
}
