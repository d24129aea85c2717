package fr.francesesame.foundation.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Says what is wrong with a request without session, database or layout: a page for people, a problem document for programs. */
@Component
class PlainAnswer {

    private static final String RETRY_AFTER = "5";
    private static final Set<String> BODY =
            Set.of("content-length", "content-type", "content-encoding", "content-range");

    private final SpringTemplateEngine pages;
    private final ObjectMapper json;
    private final MessageSource sentences;

    PlainAnswer(SpringTemplateEngine pages, ObjectMapper json, MessageSource sentences) {
        this.pages = pages;
        this.json = json;
        this.sentences = sentences;
    }

    /** Nothing where the answer has begun. */
    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        empty(response);
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        var person = isOfAPerson(request);
        response.setContentType(person ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var text = (person ? page(status) : problem(status)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
        response.flushBuffer();
    }

    /** Whether a stream or a writer was taken is forgotten as well; the headers stay. */
    private static void empty(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, Collection<String>>();
        response.getHeaderNames().stream()
                .filter(name -> !BODY.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        response.reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    /** Where Tomcat could not even read the address, there is none. */
    static boolean isOfAPerson(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !String.valueOf(request.getRequestURI()).startsWith("/api/")
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private String page(int status) {
        return pages.process("error/plain", new Context(Locale.FRENCH, Map.of("kind", kind(status))));
    }

    private static String kind(int status) {
        if (status >= 500) {
            return "unknown";
        }
        return status == 403 || status == 404 || status == 408 ? String.valueOf(status) : "4xx";
    }

    private String problem(int status) throws IOException {
        var other = sentences.getMessage("problem.other", null, Locale.FRENCH);
        var key = status >= 500 ? "problem.unknown" : "problem." + status;
        var sentence = sentences.getMessage(key, null, other, Locale.FRENCH);
        return json.writeValueAsString(ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence));
    }
}
