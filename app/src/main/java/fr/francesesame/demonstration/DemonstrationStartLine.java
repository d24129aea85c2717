package fr.francesesame.demonstration;

import fr.francesesame.foundation.platform.OwnAddress;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one line a newcomer needs: where it is, and who he may be. */
@Component
@Profile("demonstration")
class DemonstrationStartLine {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStartLine.class);

    private final OwnAddress address;
    private final MessageSource sentences;

    DemonstrationStartLine(OwnAddress address, MessageSource sentences) {
        this.address = address;
        this.sentences = sentences;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        var people = DemonstrationData.read("accounts.csv").stream()
                .filter(row -> !"MACHINE".equals(row.get("kind")))
                .map(row -> row.get("username"))
                .collect(Collectors.joining(", "));
        var facts = new Object[] {address.url(), people, DemonstrationAccounts.PASSWORD};
        LOG.info(sentences.getMessage("demonstration.ready", facts, Locale.FRENCH));
    }
}
