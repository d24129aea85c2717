package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.uploads.CleanFile;
import fr.francesesame.foundation.uploads.DossierFiles;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of a dossier, for whoever sees the dossier; always handed over to be kept, never shown as a page of ours. */
@Controller
class FilePages {

    private final Scopes scopes;
    private final ScopedReads scopedReads;
    private final FormalityList formalities;
    private final DossierFiles files;

    FilePages(Scopes scopes, ScopedReads scopedReads, FormalityList formalities, DossierFiles files) {
        this.scopes = scopes;
        this.scopedReads = scopedReads;
        this.formalities = formalities;
        this.files = files;
    }

    @GetMapping("/dossiers/{reference}/pieces/{id}")
    ResponseEntity<byte[]> file(@PathVariable String reference, @PathVariable String id) {
        var scope = scopes.current();
        var known = DossierPages.reference(reference);
        return scopedReads
                .read(scope, () -> formalities.row(scope, known).flatMap(row -> files.content(known, uuid(id))))
                .map(FilePages::attached)
                .orElseThrow(DossierPages::unknown);
    }

    private static ResponseEntity<byte[]> attached(CleanFile file) {
        var name = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw DossierPages.unknown();
        }
    }
}
