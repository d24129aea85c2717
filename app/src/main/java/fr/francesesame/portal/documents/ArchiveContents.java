package fr.francesesame.portal.documents;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The files that leave a folder in an archive: those that were chosen, or all with what services and partners have put there. */
@Component
class ArchiveContents {

    private final Contents contents;
    private final PaperEntries papers;
    private final MessageSource sentences;

    ArchiveContents(Contents contents, PaperEntries papers, MessageSource sentences) {
        this.contents = contents;
        this.papers = papers;
        this.sentences = sentences;
    }

    /** What still waits for the scanner is in none. */
    List<ArchiveEntry> chosen(Folder folder, Collection<UUID> chosen) {
        return unique(documents(folder)
                .filter(document -> chosen.contains(document.id()))
                .map(this::entry));
    }

    List<ArchiveEntry> all(Folder folder) {
        return unique(Stream.concat(documents(folder).map(this::entry), papers.of(folder)));
    }

    private static Stream<FolderDocument> documents(Folder folder) {
        return folder.documents().stream().filter(document -> !document.isWaiting());
    }

    private ArchiveEntry entry(FolderDocument document) {
        var point = document.name().lastIndexOf('.');
        var name = document.name().substring(0, point) + "-v" + document.version()
                + document.name().substring(point);
        return new ArchiveEntry(
                word("documents.kind." + document.kind()) + "/" + name,
                document.kind().name(),
                document.version(),
                document.at(),
                document.references(),
                () -> contents.open(document.id()));
    }

    private String word(String key) {
        return sentences.getMessage(key, null, Locale.FRENCH);
    }

    /** Two files of one name would be one to whoever unpacks them. */
    private static List<ArchiveEntry> unique(Stream<ArchiveEntry> entries) {
        Set<String> taken = new HashSet<>();
        return entries.map(entry -> {
                    var path = free(entry.path(), taken);
                    return new ArchiveEntry(
                            path, entry.kind(), entry.version(), entry.at(), entry.references(), entry.content());
                })
                .toList();
    }

    private static String free(String path, Set<String> taken) {
        var point = path.lastIndexOf('.');
        var free = path;
        for (var number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = path.substring(0, point) + " (" + number + ")" + path.substring(point);
        }
        return free;
    }
}
