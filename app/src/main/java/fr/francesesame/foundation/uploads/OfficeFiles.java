package fr.francesesame.foundation.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/**
 * Texts and tables of office programs (ECMA-376, parts 1 and 2) without programs, other files or anything fetched from elsewhere in
 * them. What is packed is bounded: so many parts, so many bytes unpacked, counted as they come.
 */
@Component
class OfficeFiles {

    private static final int MOST_PARTS = 2000;
    private static final long MOST_BYTES = 200L << 20;
    private static final String TYPES = "[Content_Types].xml";
    private static final String TEXT = "wordprocessingml.document.main+xml";
    private static final String TABLE = "spreadsheetml.sheet.main+xml";
    private static final String LINK = "/hyperlink";
    private static final Set<String> REFUSED = Set.of("macroenabled", "vbaproject", "oleobject", "activex");

    /** Empty where it is no such file, or more than one. */
    Optional<DocumentType> typeOf(Path file) {
        try (var parts = new ZipFile(file.toFile())) {
            return isBounded(parts) && isSelfContained(parts) ? type(parts) : Optional.empty();
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isBounded(ZipFile parts) throws IOException {
        var names = new HashSet<String>();
        var left = MOST_BYTES;
        for (var entries = parts.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_PARTS || isAstray(entry)) {
                return false;
            }
            left -= unpacked(parts, entry, left);
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAstray(ZipEntry entry) {
        var name = entry.getName();
        return name.startsWith("/") || name.contains("\\") || name.contains("..") || name.contains("/embeddings/");
    }

    /** Bytes, one more than {@code most} where there are more. */
    private static long unpacked(ZipFile parts, ZipEntry entry, long most) throws IOException {
        try (var content = parts.getInputStream(entry)) {
            var buffer = new byte[8192];
            var count = 0L;
            for (var read = content.read(buffer); read >= 0 && count <= most; read = content.read(buffer)) {
                count += read;
            }
            return count;
        }
    }

    private static boolean isSelfContained(ZipFile parts) throws IOException, XMLStreamException {
        for (var entries = parts.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (entry.getName().endsWith(".rels")) {
                try (var content = parts.getInputStream(entry)) {
                    if (reachesOut(content)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean reachesOut(InputStream relations) throws XMLStreamException {
        var reader = XmlDocuments.reader(relations);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && "External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))
                    && !String.valueOf(reader.getAttributeValue(null, "Type")).endsWith(LINK)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DocumentType> type(ZipFile parts) throws IOException, XMLStreamException {
        var entry = parts.getEntry(TYPES);
        if (entry == null) {
            return Optional.empty();
        }
        try (var content = parts.getInputStream(entry)) {
            return type(content);
        }
    }

    private static Optional<DocumentType> type(InputStream types) throws XMLStreamException {
        var found = Optional.<DocumentType>empty();
        var reader = XmlDocuments.reader(types);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                var part = String.valueOf(reader.getAttributeValue(null, "ContentType"));
                if (isRefused(part)) {
                    return Optional.empty();
                }
                found = part.endsWith(TEXT)
                        ? Optional.of(DocumentType.DOCX)
                        : part.endsWith(TABLE) ? Optional.of(DocumentType.XLSX) : found;
            }
        }
        return found;
    }

    private static boolean isRefused(String part) {
        var type = part.toLowerCase(Locale.ROOT);
        return REFUSED.stream().anyMatch(type::contains);
    }
}
