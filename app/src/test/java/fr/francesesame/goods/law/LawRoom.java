package fr.francesesame.goods.law;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The room with an empty directory of its own. */
@TestConfiguration(proxyBeanMethods = false)
@Import({LawLoader.class, RecordedLaw.class, LawShelf.class, LawSources.class, PlantAnnexes.class})
class LawRoom {

    @Bean
    LawProperties lawProperties() throws IOException {
        return new LawProperties(Files.createTempDirectory("sesame-law"));
    }

    @Bean
    MessageSource messageSource() {
        var sentences = new ResourceBundleMessageSource();
        sentences.setBasename("messages/law");
        sentences.setDefaultEncoding("UTF-8");
        return sentences;
    }
}
