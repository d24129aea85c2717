package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What the engine answers to people: what Tasklist and Cockpit ask for, by kind of account, and nothing else. The table of
 * {@code docs/access.md} says the same, and a test walks every resource of the engine to see that it is so.
 */
final class EngineCalls implements RequestMatcher {

    private static final Set<String> ALL = Set.of("INSPECTOR", "SUPERVISOR", "ANALYST", "ADMINISTRATOR");
    private static final Set<String> TASKLIST = Set.of("INSPECTOR", "SUPERVISOR", "ADMINISTRATOR");
    private static final Set<String> COCKPIT = Set.of("ANALYST", "ADMINISTRATOR");
    private static final Set<String> KEEPERS = Set.of("ADMINISTRATOR");

    /** Stands in a path where only whoever asks may be named. */
    private static final String SELF = "self";

    /** What the engine gives as an id, of a definition with its key and version before: no word that names a resource has this form. */
    private static final String ID =
            "{id:(?:[A-Za-z][A-Za-z0-9_-]*:[0-9]+:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    /** How a call ends that changes something; all others that are open read. */
    private static final Pattern CHANGING = Pattern.compile(".*/(claim|unclaim|submit-form|comment/create|retries)/?");

    private static final List<Call> OPEN = Stream.of(
                    calls(ALL, "GET", "/camunda/api/admin/auth/user/default", "/camunda/api/engine/engine"),
                    calls(ALL, "GET", engine("/user/{self}/profile", "/process-definition/{id}/xml")),
                    calls(TASKLIST, "GET", "/camunda/api/tasklist/plugin/tasklistPlugins/static/**"),
                    calls(TASKLIST, "OPTIONS", engine("/filter")),
                    calls(TASKLIST, "GET", engine("/filter", "/filter/count")),
                    calls(TASKLIST, "POST", engine("/filter/{id}/list")),
                    calls(TASKLIST, "GET", engine("/task/{id}", "/task/{id}/form", "/task/{id}/comment")),
                    calls(TASKLIST, "POST", engine("/task/{id}/claim", "/task/{id}/unclaim")),
                    calls(TASKLIST, "POST", engine("/task/{id}/submit-form", "/task/{id}/comment/create")),
                    calls(TASKLIST, "GET", engine("/history/user-operation", "/history/user-operation/count")),
                    calls(COCKPIT, "GET", "/camunda/api/cockpit/plugin/cockpitPlugins/static/**"),
                    calls(COCKPIT, "GET", plugin("/process-definition/statistics")),
                    calls(COCKPIT, "GET", plugin("/process-definition/statistics-count")),
                    calls(COCKPIT, "POST", plugin("/process-definition/{id}/called-process-definitions")),
                    calls(COCKPIT, "POST", plugin("/process-instance", "/process-instance/count")),
                    calls(COCKPIT, "POST", plugin("/process-instance/{id}/called-process-instances")),
                    calls(COCKPIT, "POST", plugin("/incident", "/incident/count")),
                    calls(COCKPIT, "GET", engine("/process-definition", "/process-definition/count")),
                    calls(COCKPIT, "GET", engine("/process-definition/statistics", "/process-definition/{id}")),
                    calls(COCKPIT, "GET", engine("/process-definition/{id}/statistics")),
                    calls(COCKPIT, "GET", engine("/process-definition/{id}/static-called-process-definitions")),
                    calls(COCKPIT, "POST", engine("/process-instance", "/process-instance/count")),
                    calls(COCKPIT, "GET", engine("/process-instance/{id}")),
                    calls(COCKPIT, "GET", engine("/process-instance/{id}/activity-instances")),
                    calls(COCKPIT, "GET", engine("/history/process-instance/{id}")),
                    calls(COCKPIT, "POST", engine("/variable-instance", "/variable-instance/count")),
                    calls(COCKPIT, "POST", engine("/task", "/task/count", "/history/task/count")),
                    calls(COCKPIT, "GET", engine("/task/count", "/user")),
                    calls(COCKPIT, "GET", engine("/job/count", "/job/{id}/stacktrace")),
                    calls(COCKPIT, "POST", engine("/job", "/external-task/count")),
                    calls(COCKPIT, "GET", engine("/job-definition", "/job-definition/count")),
                    calls(COCKPIT, "GET", engine("/deployment", "/deployment/count", "/deployment/{id}/resources")),
                    calls(COCKPIT, "GET", engine("/decision-definition", "/decision-definition/count")),
                    calls(COCKPIT, "GET", engine("/decision-requirements-definition")),
                    calls(COCKPIT, "GET", engine("/decision-requirements-definition/count")),
                    calls(COCKPIT, "GET", engine("/case-definition/count")),
                    calls(COCKPIT, "GET", engine("/batch/statistics", "/batch/statistics/count")),
                    calls(COCKPIT, "GET", engine("/history/batch", "/history/batch/count")),
                    calls(KEEPERS, "PUT", engine("/job/{id}/retries", "/job-definition/{id}/retries")))
            .flatMap(List::stream)
            .toList();

    /** Whether the call is open to whoever makes it. */
    @Override
    public boolean matches(HttpServletRequest request) {
        var path = PathContainer.parsePath(withoutLastSlash(request.getRequestURI()));
        return OPEN.stream()
                .filter(call -> call.method().equals(request.getMethod()))
                .anyMatch(call -> call.isFor(request, path));
    }

    /** Whether the call, which is open, can change nothing. */
    static boolean reads(HttpServletRequest request) {
        return !CHANGING.matcher(request.getRequestURI()).matches();
    }

    private static String withoutLastSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static List<Call> calls(Set<String> kinds, String method, String... paths) {
        return Stream.of(paths)
                .map(path -> new Call(kinds, method, PathPatternParser.defaultInstance.parse(path.replace("{id}", ID))))
                .toList();
    }

    private static String[] engine(String... paths) {
        return below("/camunda/api/engine/engine/default", paths);
    }

    private static String[] plugin(String... paths) {
        return below("/camunda/api/cockpit/plugin/base/default", paths);
    }

    private static String[] below(String door, String... paths) {
        return Stream.of(paths).map(door::concat).toArray(String[]::new);
    }

    private record Call(Set<String> kinds, String method, PathPattern path) {

        boolean isFor(HttpServletRequest request, PathContainer asked) {
            var matched = path.matchAndExtract(asked);
            return matched != null
                    && request.getRemoteUser() != null
                    && matched.getUriVariables()
                            .getOrDefault(SELF, request.getRemoteUser())
                            .equals(request.getRemoteUser())
                    && kinds.stream().anyMatch(request::isUserInRole);
        }
    }
}
