package fr.francesesame.foundation.uploads;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** The type that a file's content shows, by the signatures of Apache Tika; neither its name nor its sender is asked. */
@Component
class RealType {

    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();
    private final OfficeFiles office;

    RealType(OfficeFiles office) {
        this.office = office;
    }

    /** Empty where it is none that is taken. XML that does not say so at its beginning looks like text: whoever reads it decides. */
    Optional<DocumentType> of(Path file) throws IOException {
        return switch (signature(file)) {
            case "application/pdf" -> Optional.of(DocumentType.PDF);
            case "image/jpeg" -> Optional.of(DocumentType.JPEG);
            case "image/png" -> Optional.of(DocumentType.PNG);
            case "application/xml", "text/xml", "text/plain" ->
                XmlDocuments.isXml(file) ? Optional.of(DocumentType.XML) : Optional.empty();
            case "application/zip", "application/x-tika-ooxml" -> office.typeOf(file);
            default -> Optional.empty();
        };
    }

    private String signature(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return signatures.detect(content, new Metadata()).getBaseType().toString();
        }
    }
}
