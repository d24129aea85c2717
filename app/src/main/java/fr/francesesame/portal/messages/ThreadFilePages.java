package fr.francesesame.portal.messages;

import fr.francesesame.portal.documents.Attachments;
import fr.francesesame.portal.documents.BusyPage;
import fr.francesesame.portal.documents.NoPlace;
import fr.francesesame.portal.documents.ReceivedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of messages, handed over to be kept. */
@Controller
class ThreadFilePages {

    private final Mailroom mailroom;
    private final ThreadReader reader;
    private final Attachments attachments;
    private final ThreadTrace trace;

    ThreadFilePages(Mailroom mailroom, ThreadReader reader, Attachments attachments, ThreadTrace trace) {
        this.mailroom = mailroom;
        this.reader = reader;
        this.attachments = attachments;
        this.trace = trace;
    }

    @GetMapping("/messagerie/{fil}/fichiers/{id}")
    void take(@PathVariable String fil, @PathVariable String id, HttpServletResponse response)
            throws IOException, NoPlace {
        var scope = mailroom.enter();
        var thread = mailroom.thread(scope, fil);
        var file = reader.file(scope, fil, uuid(id)).orElseThrow(Mailroom::unknown);
        trace.act(
                thread,
                "MESSAGE_FILE_TAKEN",
                Author.of(scope, thread),
                Map.of("file", file.id().toString()));
        attachments.take(
                new ReceivedFile(file.id(), file.name(), file.mediaType(), file.size(), file.digest(), false),
                scope.username(),
                response);
    }

    @ExceptionHandler(NoPlace.class)
    String busy(HttpServletResponse response) {
        return BusyPage.with(response);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw Mailroom.unknown();
        }
    }
}
