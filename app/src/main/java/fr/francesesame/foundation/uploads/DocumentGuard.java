package fr.francesesame.foundation.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door of files for a folder: the types of {@link UploadGuard}, XML and office documents, up to 20 MB, told by their content.
 * They stay on disk; of a picture only what is seen of it is kept.
 */
@Component
public class DocumentGuard {

    /** Folders, control signs and signs that change the direction of writing: a name of a file has none. */
    private static final Pattern NO_NAME = Pattern.compile("[/\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final RealType types;
    private final PdfDocuments documents;
    private final Photographs photographs;

    DocumentGuard(RealType types, PdfDocuments documents, Photographs photographs) {
        this.types = types;
        this.documents = documents;
        this.photographs = photographs;
    }

    /** The file as it may be kept; {@code received} is overwritten with its content where that is another. */
    public KeptFile accept(Path received, @Nullable String given) throws RefusedFile, IOException {
        var name = new FileName(given);
        if (given != null && NO_NAME.matcher(given).find()) {
            throw new RefusedFile("uploads.fault.name", name.shown());
        }
        var size = Files.size(received);
        if (size > UploadGuard.LARGEST || size == 0) {
            throw new RefusedFile(size == 0 ? "uploads.fault.empty" : "uploads.fault.tooLarge", name.shown());
        }
        var type = types.of(received).orElseThrow(() -> new RefusedFile("uploads.fault.documentType", name.shown()));
        if (!isKept(received, type)) {
            throw new RefusedFile("uploads.fault.unreadable", name.shown());
        }
        return new KeptFile(
                name.with(type.extension()), type.mediaType(), received, Files.size(received), digest(received));
    }

    private boolean isKept(Path received, DocumentType type) throws IOException {
        return switch (type) {
            case PDF -> documents.isPlain(received);
            case JPEG -> isRedrawn(received, FileType.JPEG);
            case PNG -> isRedrawn(received, FileType.PNG);
            case XML, DOCX, XLSX -> true;
        };
    }

    private boolean isRedrawn(Path received, FileType type) throws IOException {
        Optional<byte[]> drawn = photographs.redrawn(received, type);
        if (drawn.isPresent()) {
            Files.write(received, drawn.get());
        }
        return drawn.isPresent();
    }

    private static String digest(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                var digest = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), sha256())) {
            content.transferTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
