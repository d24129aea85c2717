package fr.francesesame.foundation.uploads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** PDFs that open, have pages, and carry neither programs nor other files, in whatever object; nothing stands behind their end. */
@Component
class PdfDocuments {

    /** Entries of a dictionary that bring a program, a form of its own or a file (ISO 32000-1, 7.7.2, 7.11, 12.6, 12.7.8). */
    private static final Set<String> ACTIVE =
            Set.of("JS", "JavaScript", "AA", "EF", "EmbeddedFiles", "AF", "XFA", "RichMediaContent");

    /** Actions and things that leave the document or start something. */
    private static final Set<String> REFUSED = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMedia",
            "RichMediaExecute",
            "Screen",
            "FileAttachment",
            "EmbeddedFile");

    private static final String END = "%%EOF";
    /** Bytes from the end within which a PDF ends (ISO 32000-1, annex H, note 18). */
    private static final int END_WITHIN = 1024;

    Optional<byte[]> checked(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return isPlain(document) && endsThere(content) ? Optional.of(content) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** The same of a file on disk, which is read where it lies. */
    boolean isPlain(Path file) {
        try (var document = Loader.loadPDF(file.toFile())) {
            return FileType.of(beginning(file)).equals(Optional.of(FileType.PDF))
                    && isPlain(document)
                    && endsThere(ending(file));
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(END_WITHIN);
        }
    }

    private static byte[] ending(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            content.skipNBytes(Math.max(0, Files.size(file) - END_WITHIN));
            return content.readAllBytes();
        }
    }

    private static boolean isPlain(PDDocument document) {
        var cos = document.getDocument();
        return !document.isEncrypted()
                && document.getNumberOfPages() > 0
                && cos.getXrefTable().keySet().stream()
                        .map(key -> cos.getObjectFromPool(key).getObject())
                        .allMatch(PdfDocuments::isQuiet)
                && isQuiet(cos.getTrailer());
    }

    /** What it refers to is looked at as an object of its own. */
    private static boolean isQuiet(COSBase object) {
        Deque<COSBase> inside = new ArrayDeque<>();
        for (var base = object; base != null; base = inside.poll()) {
            if (base instanceof COSArray array) {
                array.forEach(item -> add(inside, item));
            } else if (base instanceof COSDictionary dictionary) {
                if (isActive(dictionary)) {
                    return false;
                }
                dictionary.keySet().forEach(key -> add(inside, dictionary.getItem(key)));
            }
        }
        return true;
    }

    private static void add(Deque<COSBase> inside, COSBase item) {
        if (item instanceof COSArray || item instanceof COSDictionary) {
            inside.add(item);
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        return dictionary.keySet().stream().map(COSName::getName).anyMatch(ACTIVE::contains)
                || Set.of(COSName.S, COSName.TYPE, COSName.SUBTYPE).stream()
                        .map(dictionary::getNameAsString)
                        .anyMatch(name -> name != null && REFUSED.contains(name));
    }

    private static boolean endsThere(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var end = text.lastIndexOf(END);
        return end >= 0 && text.substring(end + END.length()).isBlank();
    }
}
