package fr.francesesame.foundation.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Around everything else: a fault that passes by itself is answered with 503 and the time after which to try again, as a page that
 * needs neither session nor database, or as a problem document for programs.
 */
final class Outages implements Filter {

    /** Seconds. */
    static final String RETRY_AFTER = "5";

    /** Attribute of the request, and variable of the pages that tell of a fault. */
    static final String COMMITTED = "committed";

    /** The number under which the log tells of the fault, in the same places. */
    static final String INCIDENT = "incident";

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private final ITemplateEngine pages;
    private final ObjectMapper json;
    private final MessageSource sentences;

    Outages(ITemplateEngine pages, ObjectMapper json, MessageSource sentences) {
        this.pages = pages;
        this.json = json;
        this.sentences = sentences;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Committed.begin();
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            request.setAttribute(COMMITTED, wasCommitted(request));
            request.setAttribute(INCIDENT, incident(fault));
            if (response.isCommitted() || !Faults.pass(fault)) {
                throw fault;
            }
            LOG.warn("Answered 503: {}", fault.toString());
            answer((HttpServletRequest) request, (HttpServletResponse) response);
        } finally {
            Committed.end();
        }
    }

    /** Tells nothing by itself: whoever reads it to the support desk lets the line be found. */
    private static String incident(Exception fault) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.warn("Incident {}: {}", number, fault.toString());
        return number;
    }

    /** By this call of the filter, or by the one before the page of errors. */
    private static boolean wasCommitted(ServletRequest request) {
        return Committed.isSo() || Boolean.TRUE.equals(request.getAttribute(COMMITTED));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        empty(response);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var person = isOfAPerson(request);
        response.setContentType(person ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(person ? page(request) : problem(request));
        response.flushBuffer();
    }

    /** Whether a stream or a writer was taken is forgotten as well; the headers of security stay. */
    private static void empty(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, Collection<String>>();
        response.getHeaderNames().forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        response.reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private static boolean isOfAPerson(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getRequestURI().startsWith("/api/")
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private String page(HttpServletRequest request) {
        var facts = Map.<String, Object>of(
                COMMITTED, wasCommitted(request), INCIDENT, String.valueOf(request.getAttribute(INCIDENT)));
        return pages.process("error/unavailable", new Context(Locale.FRENCH, facts));
    }

    private String problem(HttpServletRequest request) throws IOException {
        return json.writeValueAsString(problem(sentences, wasCommitted(request)));
    }

    /** {@code outcome}: {@code UNCHANGED}, or {@code UNKNOWN} where the caller has to look before it calls again. */
    static ProblemDetail problem(MessageSource sentences, boolean committed) {
        var sentence = sentences.getMessage(committed ? "problem.503.committed" : "problem.503", null, Locale.FRENCH);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, sentence);
        problem.setProperty("outcome", committed ? "UNKNOWN" : "UNCHANGED");
        return problem;
    }
}
