package fr.francesesame.portal.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A message as a person typed it, with its files. */
public record WriteForm(@Nullable String texte, @Nullable List<MultipartFile> fichiers) {

    private static final int MOST_FILES = 5;

    String body() throws Unfit {
        return WrittenText.body(texte);
    }

    /** Without what a browser sends where nothing was chosen. */
    List<MultipartFile> files() throws Unfit {
        var chosen = fichiers == null
                ? List.<MultipartFile>of()
                : fichiers.stream().filter(file -> !isNone(file)).toList();
        if (chosen.size() > MOST_FILES) {
            throw new Unfit("fichiers", "messages.fault.files");
        }
        return chosen;
    }

    private static boolean isNone(MultipartFile file) {
        var name = file.getOriginalFilename();
        return file.isEmpty() && (name == null || name.isBlank());
    }
}
