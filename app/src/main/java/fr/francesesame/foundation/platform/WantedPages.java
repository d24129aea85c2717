package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Which requests are pages that a person can be led back to: an open page also asks for its parts, long after its session has ended. */
@Configuration(proxyBeanMethods = false)
class WantedPages {

    @Bean
    RequestCache wantedPagesOfSessions() {
        var kept = new HttpSessionRequestCache();
        kept.setRequestMatcher(WantedPages::isPage);
        return kept;
    }

    private static boolean isPage(HttpServletRequest request) {
        var place = request.getHeader("Sec-Fetch-Dest");
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && (place == null || place.equals("document"))
                && (accepted == null
                        || accepted.contains(MediaType.TEXT_HTML_VALUE)
                        || accepted.contains(MediaType.ALL_VALUE))
                && request.getHeader("X-Requested-With") == null
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().equals(request.getContextPath() + "/favicon.ico");
    }
}
