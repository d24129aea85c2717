package fr.francesesame.foundation.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;

/**
 * Around everything: what no browser and no sound program sends goes no further than here, and whatever goes wrong behind is answered here,
 * in French, by our own page or problem document, never by the container's.
 */
final class EntranceFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(EntranceFilter.class);

    private final HttpFirewall firewall;
    private final KnownNames names;
    private final SameOrigin origin;
    private final SafeHeaders headers;
    private final PlainAnswer plain;

    EntranceFilter(HttpFirewall firewall, KnownNames names, SameOrigin origin, SafeHeaders headers, PlainAnswer plain) {
        this.firewall = firewall;
        this.names = names;
        this.origin = origin;
        this.headers = headers;
        this.plain = plain;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answered;
        headers.put(request, response);
        try {
            enter(request, response, chain);
        } catch (IOException | ServletException | RuntimeException | StackOverflowError fault) {
            answer(fault, request, response);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var known = names.under(request);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            firewall.getFirewalledRequest(request);
            if (Malformed.lacksBoundary(request.getContentType())) {
                plain.write(request, response, HttpStatus.BAD_REQUEST.value());
                return;
            }
            if (origin.isForged(known)) {
                plain.write(request, response, HttpStatus.FORBIDDEN.value());
                return;
            }
        }
        chain.doFilter(known, new OwnAnswer(known, response, plain));
    }

    private void answer(Throwable fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var status = Malformed.status(fault);
        if (status < 500) {
            LOG.debug("Answered {}", status, fault);
        } else if (isGone(fault)) {
            LOG.debug("The caller has gone", fault);
        } else if (response.isCommitted()) {
            LOG.info("An answer broke off: {}", fault.toString());
        } else {
            LOG.error("A request failed", fault);
        }
        if (status == HttpStatus.REQUEST_TIMEOUT.value() && !response.isCommitted()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        plain.write(request, response, status);
    }

    private static boolean isGone(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof ClientAbortException || cause instanceof EOFException);
    }
}
