package fr.francesesame.portal.documents;

import fr.francesesame.goods.intake.PartnerMessages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a partner sent of a formality, byte for byte, handed over to be kept. */
@Controller
class PartnerMessagePages {

    private final Folders folders;
    private final PartnerMessages messages;
    private final Takings takings;

    PartnerMessagePages(Folders folders, PartnerMessages messages, Takings takings) {
        this.folders = folders;
        this.messages = messages;
        this.takings = takings;
    }

    @GetMapping("/dossiers/{reference}/messages-recus/{message}")
    void take(@PathVariable String reference, @PathVariable String message, HttpServletResponse response)
            throws IOException {
        var scope = folders.scope();
        var known = DocumentPages.reference(reference);
        if (folders.of(scope, known).isEmpty() || !message.matches("\\d{1,18}")) {
            throw FolderPages.unknown();
        }
        var id = Long.parseLong(message);
        var raw = messages.raw(known, id).orElseThrow(FolderPages::unknown);
        takings.message(known.value(), id, scope.username());
        var json = raw.length > 0 && raw[0] == '{';
        Downloads.head(
                response,
                json ? "application/json" : "application/xml",
                ContentDisposition.attachment(),
                known.value() + "-" + id + (json ? ".json" : ".xml"));
        response.getOutputStream().write(raw);
    }
}
