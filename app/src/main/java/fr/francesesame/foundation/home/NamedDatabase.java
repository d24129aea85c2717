package fr.francesesame.foundation.home;

import java.util.List;
import org.springframework.core.env.PropertyResolver;

/** Whether the settings name a database, by whichever of Spring's ways; where none does, Sésame runs its own. */
public final class NamedDatabase {

    private static final List<String> WAYS = List.of(
            "spring.datasource.url",
            "spring.datasource.jndi-name",
            "spring.datasource.hikari.jdbc-url",
            "spring.datasource.hikari.data-source-jndi",
            "spring.datasource.hikari.data-source-class-name",
            "spring.flyway.url");

    private NamedDatabase() {}

    public static boolean isIn(PropertyResolver settings) {
        return WAYS.stream().anyMatch(way -> !settings.getProperty(way, "").isBlank());
    }
}
