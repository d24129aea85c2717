package fr.francesesame.goods.simulation;

import fr.francesesame.decisions.CompetentService;
import fr.francesesame.decisions.DocumentsToBring;
import fr.francesesame.decisions.DocumentsToBring.Document;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.processes.Requirements.Needed;
import fr.francesesame.processes.Requirements.Question;
import fr.francesesame.terms.FormalityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What to bring for a formality and whom to ask about it. */
@Component
class Preparations {

    private static final Set<FormalityType> ANIMAL = Set.of(FormalityType.CHED_A, FormalityType.CHED_P);
    private static final String FEED = "feed";

    private final DocumentsToBring documents;
    private final CompetentService services;
    private final BorderPosts posts;
    private final MessageSource sentences;

    Preparations(DocumentsToBring documents, CompetentService services, BorderPosts posts, MessageSource sentences) {
        this.documents = documents;
        this.services = services;
        this.posts = posts;
        this.sentences = sentences;
    }

    Preparation of(Needed needed, Question question) {
        return new Preparation(documents.of(needed.type()).outcome(), contact(needed, question));
    }

    private String contact(Needed needed, Question question) {
        var feed = question.goods().stream()
                .filter(goods -> needed.lines().contains(goods.line()))
                .anyMatch(goods -> goods.use().equals(FEED));
        var facts =
                new CompetentService.Facts(needed.type().name(), feed ? FEED : "food", ANIMAL.contains(needed.type()));
        var service = services.of(facts).outcome();
        var post = question.post();
        var at = post == null ? "" : posts.find(post).map(sheet -> sheet.name()).orElse("");
        var key = "simulation.contact." + service + (at.isEmpty() ? "" : ".at");
        return sentences.getMessage(key, new Object[] {at}, Locale.FRENCH);
    }

    /** {@code contact}: a French sentence. */
    record Preparation(List<Document> documents, String contact) {}
}
