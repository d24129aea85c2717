package fr.francesesame.portal.messages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells each whole page whether its menu leads to « Messagerie ». */
@Configuration(proxyBeanMethods = false)
class MessagesMenu implements WebMvcConfigurer, HandlerInterceptor {

    private final MessagesOpen open;

    MessagesMenu(MessagesOpen open) {
        this.open = open;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (page != null && person != null && isWhole(page.getViewName())) {
            page.addObject("messagesOpen", open.isTo(person));
        }
    }

    private static boolean isWhole(@Nullable String view) {
        return view != null && !view.startsWith("redirect:") && !view.contains("::");
    }
}
