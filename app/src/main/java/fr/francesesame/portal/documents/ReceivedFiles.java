package fr.francesesame.portal.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files that lie on disk until they are kept; closing forgets what was not. */
public final class ReceivedFiles implements AutoCloseable {

    private final Contents contents;
    private final List<Path> places = new ArrayList<>();
    private final Map<ReceivedFile, Path> files = new LinkedHashMap<>();

    ReceivedFiles(Contents contents) {
        this.contents = contents;
    }

    /** Where the next one is to lie. */
    Path place() throws IOException {
        var place = Files.createTempFile("piece", null);
        places.add(place);
        return place;
    }

    void add(ReceivedFile file, Path content) {
        files.put(file, content);
    }

    public List<ReceivedFile> all() {
        return List.copyOf(files.keySet());
    }

    /** Puts the contents beside those of documents, in the caller's transaction. */
    public void keep() {
        files.forEach((file, content) -> put(file.id(), content));
    }

    private void put(UUID id, Path content) {
        try {
            contents.put(id, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        places.forEach(ReceivedFiles::forget);
    }

    private static void forget(Path content) {
        try {
            Files.deleteIfExists(content);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
