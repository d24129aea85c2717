package fr.francesesame.platform;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds our one answer to those of the engine's door: Camunda brings its servlet complete, with a list of classes of its own. */
@Configuration(proxyBeanMethods = false)
class EngineAnswers {

    private static final String SERVLET = "Engine Api";

    @Bean
    ServletListenerRegistrationBean<ServletContextListener> answersOfTheEngine() {
        return new ServletListenerRegistrationBean<>(new ServletContextListener() {
            @Override
            public void contextInitialized(ServletContextEvent start) {
                start.getServletContext()
                        .getServletRegistration(SERVLET)
                        .setInitParameter(ServerProperties.PROVIDER_CLASSNAMES, IncompleteEntries.class.getName());
            }
        });
    }
}
