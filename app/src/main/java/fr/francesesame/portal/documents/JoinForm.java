package fr.francesesame.portal.documents;

import fr.francesesame.terms.DocumentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a person typed to join files; {@code formalites}: none means the one by which the folder was opened. */
record JoinForm(@Nullable String nature, @Nullable List<String> formalites, @Nullable List<MultipartFile> fichiers) {

    /** The key of the sentence that says what is wrong, empty where nothing is. */
    Optional<String> fault(Folder folder) {
        if (kind().isEmpty()) {
            return Optional.of("documents.fault.kind");
        }
        if (!acting(folder).containsAll(references(folder))) {
            return Optional.of("documents.fault.formality");
        }
        return files().isEmpty() ? Optional.of("uploads.fault.none") : Optional.empty();
    }

    Joining joining(Folder folder, String person) {
        return new Joining(kind().orElseThrow(), references(folder), person);
    }

    Optional<DocumentKind> kind() {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind != DocumentKind.NOTIFICATION && kind.name().equals(nature))
                .findFirst();
    }

    List<String> references(Folder folder) {
        return formalites == null || formalites.isEmpty()
                ? List.of(folder.reference())
                : formalites.stream().distinct().sorted().toList();
    }

    private static Set<String> acting(Folder folder) {
        return Set.copyOf(
                folder.acting().stream().map(FolderFormality::reference).toList());
    }

    /** Without what a browser sends where nothing was chosen. */
    List<MultipartFile> files() {
        return fichiers == null
                ? List.of()
                : fichiers.stream().filter(file -> !isNone(file)).toList();
    }

    private static boolean isNone(MultipartFile file) {
        var name = file.getOriginalFilename();
        return file.isEmpty() && (name == null || name.isBlank());
    }
}
