package fr.francesesame.people.companies;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sesame.companies.directory-url}: the State's interface for looking companies up, empty: it is not asked;
 * {@code directory-timeout}: how long a person waits for its answer.
 */
@ConfigurationProperties("sesame.companies")
record DirectoryProperties(@DefaultValue("") String directoryUrl, @DefaultValue("3s") Duration directoryTimeout) {

    boolean isOn() {
        return !directoryUrl.isBlank();
    }
}
