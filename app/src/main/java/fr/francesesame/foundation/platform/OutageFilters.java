package fr.francesesame.foundation.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Puts the answer to outages before the filters that read sessions, and around the page of errors, which nobody asks for by itself. */
@Configuration(proxyBeanMethods = false)
class OutageFilters {

    @Bean
    FilterRegistrationBean<Outages> outages(SpringTemplateEngine pages, ObjectMapper json, MessageSource sentences) {
        var door = new FilterRegistrationBean<>(new Outages(pages, json, sentences));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        door.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return door;
    }

    /** The page of errors is shown where there is one, and does not exist by itself. */
    @Bean
    FilterRegistrationBean<Filter> noErrorOfItsOwn() {
        Filter absent = (request, response, chain) -> ((HttpServletResponse) response).sendError(404);
        var door = new FilterRegistrationBean<>(absent);
        door.addUrlPatterns("/error");
        door.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        door.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return door;
    }
}
