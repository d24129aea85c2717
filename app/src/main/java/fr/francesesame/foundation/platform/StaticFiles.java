package fr.francesesame.foundation.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Files that bear a digest of their content in their name are kept for a year; of the others browsers ask whether they have changed. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern WITH_DIGEST = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");
    private static final String A_YEAR = "max-age=31536000, public, immutable";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** That a name is not there today is remembered by nobody. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (handler instanceof ResourceHttpRequestHandler) {
            var named = WITH_DIGEST.matcher(request.getRequestURI()).matches();
            response.setHeader(HttpHeaders.CACHE_CONTROL, named ? A_YEAR : "no-cache");
        }
        return true;
    }
}
