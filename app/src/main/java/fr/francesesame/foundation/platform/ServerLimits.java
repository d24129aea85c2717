package fr.francesesame.foundation.platform;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;

/** How long a caller may take and how many threads may wait for it; and a connector of its own for health, with threads of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerSettings.class)
class ServerLimits {

    private static final int HEALTH_THREADS = 4;
    private static final int HEALTH_TIMEOUT_MILLIS = 2000;

    @Bean
    ReadingPlaces readingPlaces(ServerSettings settings) {
        return new ReadingPlaces(settings.bodyPlaces());
    }

    @Bean
    SlowBodies slowBodies(ReadingPlaces places) {
        return new SlowBodies(places);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> watched(
            ReadingPlaces places, SafeHeaders headers, PlainAnswer plain, PartsLimit parts) {
        return server -> {
            server.setProtocol(WatchedProtocol.class.getName());
            server.addConnectorCustomizers(connector -> WatchedProtocol.tell(connector, headers.all()));
            server.addEngineValves(new BodyValve(places, headers, plain, parts));
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> health(
            ServerSettings settings, Environment environment, SafeHeaders headers, PlainAnswer plain) {
        return server -> {
            var port = settings.healthPort(environment.getProperty("server.port", Integer.class, 8080));
            if (port >= 0) {
                var connector = connector(settings.healthAddress(), port);
                WatchedProtocol.tell(connector, headers.all());
                server.addAdditionalTomcatConnectors(connector);
                server.addEngineValves(new HealthValve(connector, plain));
            }
        };
    }

    private static Connector connector(String address, int port) {
        var connector = new Connector(WatchedProtocol.class.getName());
        connector.setPort(port);
        connector.setProperty("address", address);
        connector.setProperty("maxThreads", String.valueOf(HEALTH_THREADS));
        connector.setProperty("minSpareThreads", "1");
        connector.setProperty("connectionTimeout", String.valueOf(HEALTH_TIMEOUT_MILLIS));
        connector.setProperty("maxConnections", "64");
        return connector;
    }

    /** Looks every second for bodies that are late. */
    static class SlowBodies {

        private final ReadingPlaces places;

        SlowBodies(ReadingPlaces places) {
            this.places = places;
        }

        @Scheduled(fixedDelay = 1000)
        void sweep() {
            places.sweep();
        }
    }
}
