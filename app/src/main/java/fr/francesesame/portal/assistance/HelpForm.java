package fr.francesesame.portal.assistance;

import fr.francesesame.portal.messages.Unfit;
import fr.francesesame.portal.messages.WriteForm;
import fr.francesesame.portal.messages.WrittenText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A request as a person typed it. {@code courriel}: where to answer whoever has no account; {@code dossier}: reference of the formality that it
 * is about; {@code depuis}, {@code incident}: filled in by the page that led here.
 */
record HelpForm(
        @Nullable String nature,
        @Nullable String objet,
        @Nullable String texte,
        @Nullable String courriel,
        @Nullable String dossier,
        @Nullable String depuis,
        @Nullable String incident,
        @Nullable List<MultipartFile> fichiers) {

    HelpKind kind() throws Unfit {
        return Arrays.stream(HelpKind.values())
                .filter(kind -> kind.name().equals(nature))
                .findFirst()
                .orElseThrow(() -> new Unfit("nature", "assistance.fault.kind"));
    }

    String subject() throws Unfit {
        return WrittenText.subject(objet);
    }

    WriteForm message() {
        return new WriteForm(texte, fichiers);
    }
}
