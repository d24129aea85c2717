package fr.francesesame.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappInitializer;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/** Adds our answers to those of the engine's door: Camunda brings its servlet complete, with a list of classes of its own. */
@Component
class EngineAnswers implements BeanPostProcessor {

    private static final String SERVLET = "Engine Api";
    private static final String OURS = Stream.of(IncompleteEntries.class, RefusedCommands.class, MissingValues.class)
            .map(Class::getName)
            .collect(Collectors.joining(","));

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CamundaBpmWebappInitializer camunda ? withOurs(camunda) : bean;
    }

    private static ServletContextInitializer withOurs(CamundaBpmWebappInitializer camunda) {
        return context -> {
            camunda.onStartup(context);
            context.getServletRegistration(SERVLET).setInitParameter(ServerProperties.PROVIDER_CLASSNAMES, OURS);
        };
    }
}
