package fr.francesesame.foundation.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The one door for files of people: PDF, JPEG and PNG up to 20 MB, told by their content and never by what their name or their
 * sender says. Images are written anew, so that nothing but the picture is kept.
 */
@Component
public class UploadGuard {

    static final int LARGEST = 20 * 1024 * 1024;

    private final Photographs photographs;
    private final PdfDocuments documents;

    UploadGuard(Photographs photographs, PdfDocuments documents) {
        this.photographs = photographs;
        this.documents = documents;
    }

    /** The file as it may be kept. */
    public CleanFile accept(MultipartFile file) throws RefusedFile {
        var name = new FileName(file.getOriginalFilename());
        if (file.getSize() > LARGEST) {
            throw new RefusedFile("uploads.fault.tooLarge", name.shown());
        }
        return accept(name, bytes(file));
    }

    CleanFile accept(FileName name, byte[] content) throws RefusedFile {
        if (content.length == 0) {
            throw new RefusedFile("uploads.fault.empty", name.shown());
        }
        var type = FileType.of(content).orElseThrow(() -> new RefusedFile("uploads.fault.type", name.shown()));
        var clean = type == FileType.PDF ? documents.checked(content) : photographs.redrawn(content, type);
        return new CleanFile(
                name.with(type.extension()),
                type.mediaType(),
                clean.orElseThrow(() -> new RefusedFile("uploads.fault.unreadable", name.shown())));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }
}
