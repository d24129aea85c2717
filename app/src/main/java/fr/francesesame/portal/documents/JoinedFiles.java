package fr.francesesame.portal.documents;

import fr.francesesame.foundation.uploads.DocumentGuard;
import fr.francesesame.foundation.uploads.KeptFile;
import fr.francesesame.foundation.uploads.RefusedFile;
import fr.francesesame.portal.documents.FolderDocument.State;
import fr.francesesame.portal.documents.FolderWriter.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in, each for itself: looked at, scanned, kept; one that is refused takes no other with it. */
@Component
class JoinedFiles {

    private final DocumentGuard guard;
    private final VirusScanner scanner;
    private final Quarantine quarantine;
    private final FolderWriter folderWriter;
    private final MessageSource sentences;

    JoinedFiles(
            DocumentGuard guard,
            VirusScanner scanner,
            Quarantine quarantine,
            FolderWriter folderWriter,
            MessageSource sentences) {
        this.guard = guard;
        this.scanner = scanner;
        this.quarantine = quarantine;
        this.folderWriter = folderWriter;
        this.sentences = sentences;
    }

    /** The files lie on disk from the first byte on; nothing is locked and no connection held until they have come whole. */
    Taken join(Joining joining, List<MultipartFile> files) {
        var faults = new ArrayList<String>();
        var joined = 0;
        var waiting = 0;
        for (var file : files) {
            try {
                var state = join(joining, file);
                joined++;
                waiting += state == State.WAITING ? 1 : 0;
            } catch (RefusedFile unfit) {
                faults.add(sentences.getMessage(unfit.sentence(), new Object[] {unfit.name()}, Locale.FRENCH));
            }
        }
        return new Taken(joined, waiting, faults);
    }

    private State join(Joining joining, MultipartFile file) throws RefusedFile {
        try {
            var path = Files.createTempFile("piece", null);
            try {
                file.transferTo(path);
                return keep(joining, guard.accept(path, file.getOriginalFilename()));
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private State keep(Joining joining, KeptFile file) throws RefusedFile, IOException {
        var state = scanned(joining, file);
        var outcome = folderWriter.keep(joining, file, state);
        if (outcome != Outcome.KEPT) {
            throw new RefusedFile(
                    outcome == Outcome.ALREADY ? "uploads.fault.already" : "uploads.fault.full", file.name());
        }
        return state;
    }

    private State scanned(Joining joining, KeptFile file) throws RefusedFile, IOException {
        var verdict = verdict(file.content());
        return switch (verdict.outcome()) {
            case CLEAN -> State.CLEAN;
            case SILENT -> State.WAITING;
            case FOUND -> {
                quarantine.add(
                        joining.references().get(0), joining.kind(), file, verdict.signature(), joining.person());
                throw new RefusedFile("uploads.fault.infected", file.name());
            }
        };
    }

    private VirusScanner.Verdict verdict(Path content) throws IOException {
        try (var bytes = Files.newInputStream(content)) {
            return scanner.scan(bytes);
        }
    }

    /** How many are kept, how many of them wait for the scanner, and why others are not. */
    record Taken(int joined, int waiting, List<String> faults) {}
}
