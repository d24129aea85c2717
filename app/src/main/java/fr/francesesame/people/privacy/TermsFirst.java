package fr.francesesame.people.privacy;

import fr.francesesame.foundation.platform.WantedPage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** An operator accepts the terms in force before he uses the platform; his own data are his without. */
@Configuration(proxyBeanMethods = false)
class TermsFirst implements HandlerInterceptor, WebMvcConfigurer {

    private final Terms terms;
    private final WantedPage wanted;

    TermsFirst(Terms terms, WantedPage wanted) {
        this.terms = terms;
        this.wanted = wanted;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(
                        "/cgu",
                        "/cgu.pdf",
                        "/cgu/**",
                        "/donnees-personnelles",
                        "/compte/donnees",
                        "/compte/donnees/**",
                        "/connexion/**",
                        "/deconnexion",
                        "/error",
                        "/api/**",
                        "/evenements",
                        "/webjars/**",
                        "/css/**",
                        "/js/**",
                        "/img/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var person = request.getUserPrincipal();
        var free = person == null
                || !request.isUserInRole("OPERATOR")
                || request.getDispatcherType() != DispatcherType.REQUEST
                || request.getHeader("HX-Request") != null
                || terms.isAccepted(person.getName());
        if (!free) {
            wanted.remember(request, response);
            response.sendRedirect(request.getContextPath() + "/cgu/acceptation");
        }
        return free;
    }
}
