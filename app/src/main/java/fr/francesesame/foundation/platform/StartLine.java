package fr.francesesame.foundation.platform;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person who started Sésame where it is; the demonstration has its own line, with its accounts. */
@Component
@Profile("!demonstration")
class StartLine {

    private static final Logger LOG = LoggerFactory.getLogger(StartLine.class);

    private final OwnAddress address;
    private final MessageSource sentences;

    StartLine(OwnAddress address, MessageSource sentences) {
        this.address = address;
        this.sentences = sentences;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info(sentences.getMessage("platform.ready", new Object[] {address.url()}, Locale.FRENCH));
    }
}
