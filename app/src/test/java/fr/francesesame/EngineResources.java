package fr.francesesame;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every call that the engine's REST resources know, as its own annotations say, below both of its doors. */
final class EngineResources {

    private static final int DEEPEST = 8;

    private static final Map<String, Application> APPLICATIONS = Map.of(
            "/camunda/api/engine", new EngineRestApplication(),
            "/camunda/api/admin", new AdminApplication(),
            "/camunda/api/cockpit", new CockpitApplication(),
            "/camunda/api/tasklist", new TasklistApplication(),
            "/camunda/api/welcome", new WelcomeApplication());

    private final SortedSet<String> calls = new TreeSet<>();

    private EngineResources() {}

    /** Each as {@code GET /camunda/api/engine/engine/default/task/{id}}, by the name of our one engine; to sign out is no call to it. */
    static SortedSet<String> all() {
        var found = new EngineResources();
        APPLICATIONS.forEach(
                (door, application) -> application.getClasses().forEach(type -> found.add(door, type, DEEPEST)));
        CamundaRestResources.getResourceClasses().forEach(type -> found.add("/engine-rest", type, DEEPEST));
        return found.calls;
    }

    private void add(String door, Class<?> type, int deep) {
        // the path of a class counts at the root only
        var path = deep < DEEPEST ? door : door + path(type.getAnnotation(Path.class));
        if (deep > 0 && (deep < DEEPEST || type.isAnnotationPresent(Path.class))) {
            for (var method : type.getMethods()) {
                add(path, declared(method), method, deep);
            }
        }
    }

    private void add(String path, Optional<Method> declared, Method method, int deep) {
        declared.ifPresent(annotated -> {
            var below = path + path(annotated.getAnnotation(Path.class));
            var verb = verb(annotated);
            verb.filter(word -> !below.endsWith("/logout")).ifPresent(word -> calls.add(word + " " + named(below)));
            if (verb.isEmpty()) {
                add(below, method.getReturnType(), deep - 1);
            }
        });
    }

    private static String named(String path) {
        return path.replaceAll("\\{[^}]*}", "{id}")
                .replaceFirst("(/engine/engine|/plugin/base|/auth/user)/\\{id}", "$1/default");
    }

    /** The method as it is annotated: here, or on the interface that it implements. */
    private static Optional<Method> declared(Method method) {
        return Stream.concat(
                        Stream.of(method),
                        interfaces(method.getDeclaringClass())
                                .flatMap(type -> Arrays.stream(type.getMethods()))
                                .filter(other -> other.getName().equals(method.getName())
                                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes())))
                .filter(candidate -> candidate.isAnnotationPresent(Path.class)
                        || verb(candidate).isPresent())
                .findFirst();
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        var own = Arrays.stream(type.getInterfaces()).flatMap(one -> Stream.concat(Stream.of(one), interfaces(one)));
        return type.getSuperclass() == null ? own : Stream.concat(own, interfaces(type.getSuperclass()));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Path annotation) {
        if (annotation == null
                || annotation.value().isEmpty()
                || annotation.value().equals("/")) {
            return "";
        }
        var plain = annotation.value().replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        return (plain.startsWith("/") ? plain : "/" + plain).replaceAll("/$", "");
    }
}
