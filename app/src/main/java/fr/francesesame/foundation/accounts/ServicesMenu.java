package fr.francesesame.foundation.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells each whole page to which services its menu leads, in one look. */
@Configuration(proxyBeanMethods = false)
class ServicesMenu implements WebMvcConfigurer, HandlerInterceptor {

    private final OpenServices services;

    ServicesMenu(OpenServices services) {
        this.services = services;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (page != null && isWhole(page.getViewName())) {
            page.addObject("here", request.getRequestURI());
        }
        if (page != null && person != null && isWhole(page.getViewName())) {
            var open = services.to(person);
            page.addObject("foldersOpen", open.contains(OnlineService.FOLDERS));
            page.addObject("messagesOpen", open.contains(OnlineService.MESSAGING));
        }
    }

    private static boolean isWhole(@Nullable String view) {
        return view != null && !view.startsWith("redirect:") && !view.contains("::");
    }
}
