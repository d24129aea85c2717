package fr.francesesame.law;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The room with an empty directory of its own. */
@TestConfiguration(proxyBeanMethods = false)
@Import({LawLoader.class, LawRecords.class, LawShelf.class, LawSources.class, PlantAnnexes.class})
class LawRoom {

    @Bean
    LawProperties lawProperties() throws IOException {
        return new LawProperties(Files.createTempDirectory("sesame-law"));
    }
}
