package fr.francesesame.portal.documents;

import fr.francesesame.foundation.uploads.DocumentGuard;
import fr.francesesame.foundation.uploads.KeptFile;
import fr.francesesame.foundation.uploads.RefusedFile;
import fr.francesesame.portal.documents.VirusScanner.Outcome;
import fr.francesesame.terms.DocumentKind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that people send elsewhere than to a folder: the guards, the scanner, the quarantine and the place of documents. */
@Component
public class Attachments {

    private final DocumentGuard guard;
    private final VirusScanner scanner;
    private final Quarantine quarantine;
    private final Contents contents;
    private final Downloads downloads;

    Attachments(
            DocumentGuard guard, VirusScanner scanner, Quarantine quarantine, Contents contents, Downloads downloads) {
        this.guard = guard;
        this.scanner = scanner;
        this.quarantine = quarantine;
        this.contents = contents;
        this.downloads = downloads;
    }

    /** All of them, or none: the first that is not taken is refused with the reason. {@code about}: what they are sent to. */
    public ReceivedFiles receive(List<MultipartFile> files, String about, String person) throws RefusedFile {
        var received = new ReceivedFiles(contents);
        var whole = false;
        try {
            for (var file : files) {
                receive(file, about, person, received);
            }
            whole = true;
            return received;
        } finally {
            if (!whole) {
                received.close();
            }
        }
    }

    private void receive(MultipartFile file, String about, String person, ReceivedFiles received) throws RefusedFile {
        try {
            var path = received.place();
            file.transferTo(path);
            var kept = guard.accept(path, file.getOriginalFilename());
            received.add(looked(kept, isWaiting(kept, about, person)), path);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private static ReceivedFile looked(KeptFile file, boolean waiting) {
        return new ReceivedFile(UUID.randomUUID(), file.name(), file.mediaType(), file.size(), file.digest(), waiting);
    }

    private boolean isWaiting(KeptFile file, String about, String person) throws RefusedFile, IOException {
        var verdict = verdict(file.content());
        if (verdict.outcome() == Outcome.FOUND) {
            quarantine.add(about, DocumentKind.OTHER, file, verdict.signature(), person);
            throw new RefusedFile("uploads.fault.infected", file.name());
        }
        return verdict.outcome() == Outcome.SILENT;
    }

    private VirusScanner.Verdict verdict(Path content) throws IOException {
        try (var bytes = Files.newInputStream(content)) {
            return scanner.scan(bytes);
        }
    }

    /** The content is kept no longer; the room that kept the file says when. */
    public void forget(UUID id) {
        contents.remove(id);
    }

    /** Hands the content over to be kept; who may have it is for the caller to say. */
    public void take(ReceivedFile file, String username, HttpServletResponse response) throws IOException, NoPlace {
        downloads.attach(file, username, response);
    }
}
