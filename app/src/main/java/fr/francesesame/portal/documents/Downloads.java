package fr.francesesame.portal.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands contents over piece by piece; nothing is whole in memory, and no connection to the database waits for the reader. */
@Component
class Downloads {

    /** Nothing of what is shown runs, loads or leads anywhere; only a page of ours frames it. */
    private static final String INERT =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final DownloadPlaces places;
    private final Contents contents;

    Downloads(DownloadPlaces places, Contents contents) {
        this.places = places;
        this.contents = contents;
    }

    /** What writes the content that is handed over. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void attach(FolderDocument document, String username, HttpServletResponse response) throws IOException, NoPlace {
        send(document, ContentDisposition.attachment(), username, response);
    }

    void attach(ReceivedFile file, String username, HttpServletResponse response) throws IOException, NoPlace {
        send(file, ContentDisposition.attachment(), username, response);
    }

    /** Shown by the browser itself; for documents that are. */
    void show(FolderDocument document, String username, HttpServletResponse response) throws IOException, NoPlace {
        send(document, ContentDisposition.inline(), username, response);
    }

    private void send(
            FolderDocument document,
            ContentDisposition.Builder disposition,
            String username,
            HttpServletResponse response)
            throws IOException, NoPlace {
        var file = new ReceivedFile(
                document.id(), document.name(), document.mediaType(), document.size(), document.digest(), false);
        send(file, disposition, username, response);
    }

    private void send(
            ReceivedFile file, ContentDisposition.Builder disposition, String username, HttpServletResponse response)
            throws IOException, NoPlace {
        places.take(username);
        try {
            try (var content = contents.open(file.id())) {
                head(response, file.mediaType(), disposition, file.name());
                response.setContentLengthLong(file.size());
                content.transferTo(new PacedOutput(response.getOutputStream()));
            }
        } finally {
            places.leave(username);
        }
    }

    /** An archive, whose length nobody knows beforehand. */
    void archive(String name, String username, HttpServletResponse response, Writing writing)
            throws IOException, NoPlace {
        places.take(username);
        try {
            head(response, "application/zip", ContentDisposition.attachment(), name);
            writing.to(new PacedOutput(response.getOutputStream()));
        } finally {
            places.leave(username);
        }
    }

    static void head(
            HttpServletResponse response, String mediaType, ContentDisposition.Builder disposition, String name) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(name, StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", INERT);
    }
}
