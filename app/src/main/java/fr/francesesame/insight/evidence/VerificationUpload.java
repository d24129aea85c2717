package fr.francesesame.insight.evidence;

import fr.francesesame.foundation.platform.UploadRoute;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sealed evidence holds every file of a formality: whoever has it verified may send as much. */
@Configuration(proxyBeanMethods = false)
class VerificationUpload {

    private static final long ROUND_THE_FILE = 1L << 20;

    @Bean
    UploadRoute verification() {
        return new UploadRoute("/preuves/verification", VerificationPages.LARGEST + ROUND_THE_FILE);
    }
}
