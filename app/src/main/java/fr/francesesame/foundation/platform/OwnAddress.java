package fr.francesesame.foundation.platform;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this server itself listens; known once its web server has started. */
@Component
public class OwnAddress {

    private final Environment environment;

    OwnAddress(Environment environment) {
        this.environment = environment;
    }

    public String url() {
        var secure = environment.getProperty(
                "server.ssl.enabled", Boolean.class, environment.containsProperty("server.ssl.bundle"));
        var host = environment.getProperty("server.address", "127.0.0.1");
        return "%s://%s:%s"
                .formatted(secure ? "https" : "http", host, environment.getRequiredProperty("local.server.port"));
    }
}
