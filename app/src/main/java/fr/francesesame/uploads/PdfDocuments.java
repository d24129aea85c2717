package fr.francesesame.uploads;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.springframework.stereotype.Component;

/** A PDF is taken as it is, once it opens without a password, has pages, and carries neither programs nor other files. */
@Component
class PdfDocuments {

    Optional<byte[]> checked(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return isPlain(document) ? Optional.of(content) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(PDDocument document) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        return !document.isEncrypted()
                && !(document.getDocumentCatalog().getOpenAction() instanceof PDActionJavaScript)
                && document.getNumberOfPages() > 0
                && (names == null || names.getJavaScript() == null && names.getEmbeddedFiles() == null);
    }
}
