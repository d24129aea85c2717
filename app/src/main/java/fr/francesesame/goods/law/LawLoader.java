package fr.francesesame.goods.law;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes in versions that the database does not have yet: at start those of the release, then those put into the directory. */
@Component
class LawLoader {

    private static final Logger LOG = LoggerFactory.getLogger(LawLoader.class);

    private final LawSources sources;
    private final RecordedLaw recordedLaw;
    private final LawShelf shelf;
    private final MessageSource sentences;
    private final Set<String> leftOut = ConcurrentHashMap.newKeySet();

    LawLoader(LawSources sources, RecordedLaw recordedLaw, LawShelf shelf, MessageSource sentences) {
        this.sources = sources;
        this.recordedLaw = recordedLaw;
        this.shelf = shelf;
        this.sentences = sentences;
    }

    @PostConstruct
    void start() throws IOException {
        take(sources.shipped());
        look();
    }

    /** Looks into the directory, and for what other nodes have taken in meanwhile. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() throws IOException {
        take(sources.added());
        shelf.refresh();
    }

    private void take(List<LawText> texts) {
        texts.stream()
                .filter(text -> !leftOut.contains(text.digest()))
                .filter(text -> !recordedLaw.knows(text))
                .forEach(this::take);
    }

    private void take(LawText text) {
        try {
            if (recordedLaw.keep(text)) {
                LOG.info("{} valid from {} is loaded", text.file(), text.validFrom());
            }
        } catch (UnreadableLaw unreadable) {
            leftOut.add(text.digest());
            var why = sentences.getMessage(
                    unreadable.sentence(), unreadable.named().toArray(), Locale.FRENCH);
            LOG.error("{} valid from {} is left out: {}", text.file(), text.validFrom(), why);
        }
    }
}
