package fr.francesesame.portal.documents;

import fr.francesesame.portal.documents.VirusScanner.Verdict;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner that is set, or none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {

    @Bean
    VirusScanner virusScanner(DocumentSettings settings) {
        return settings.clamdHost().isBlank()
                ? content -> Verdict.CLEAN
                : new ClamdClient(settings.clamdHost(), settings.clamdPort());
    }
}
