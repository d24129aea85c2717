package fr.francesesame.people.services;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages that this installation has, by their paths without variables. */
@Component
class ServedPages {

    private final SingletonSupplier<Set<String>> paths;

    ServedPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.paths = SingletonSupplier.of(() -> read(routes.getObject()));
    }

    boolean has(String path) {
        return paths.obtain().contains(path);
    }

    private static Set<String> read(RequestMappingHandlerMapping routes) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getDirectPaths)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
