package fr.francesesame.portal.messages;

import fr.francesesame.terms.MessageTopic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A new thread as a person typed it. {@code dossier}: reference of a formality, blank in general; {@code etablissement}: SIRET in whose name an
 * operator writes, or to whom an agent does; {@code poste}: code of the post; {@code lieu}: an agent's service and post.
 */
record OpenForm(
        @Nullable String dossier,
        @Nullable String etablissement,
        @Nullable String sujet,
        @Nullable String objet,
        @Nullable String poste,
        @Nullable String lieu,
        @Nullable String texte,
        @Nullable List<MultipartFile> fichiers) {

    static OpenForm about(@Nullable String dossier) {
        return new OpenForm(dossier, null, null, null, null, null, null, null);
    }

    public boolean isAboutFormality() {
        return dossier != null && !dossier.isBlank();
    }

    WriteForm message() {
        return new WriteForm(texte, fichiers);
    }

    MessageTopic topic() throws Unfit {
        var offered = isAboutFormality() ? MessageTopic.ofFormality() : MessageTopic.inGeneral();
        return offered.stream()
                .filter(topic -> topic.name().equals(sujet))
                .findFirst()
                .orElseThrow(() -> new Unfit("sujet", "messages.fault.topic"));
    }

    String subject() throws Unfit {
        return WrittenText.subject(objet);
    }
}
