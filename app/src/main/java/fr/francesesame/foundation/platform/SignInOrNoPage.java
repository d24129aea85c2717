package fr.francesesame.foundation.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Whoever has not signed in is led to the sign-in, unless there is no such page: nothing would await them behind it. */
@Component
class SignInOrNoPage implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/connexion");
    private final SingletonSupplier<Set<PathPattern>> pages;

    /** Mappings are read late: they know their pages once every room is there. */
    SignInOrNoPage(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.pages = SingletonSupplier.of(() -> mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(route -> route.getPathPatternsCondition())
                .filter(Objects::nonNull)
                .flatMap(paths -> paths.getPatterns().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (isPage(RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication())) {
            signIn.commence(request, response, refusal);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isPage(PathContainer path) {
        return pages.obtain().stream().anyMatch(page -> page.matches(path));
    }
}
