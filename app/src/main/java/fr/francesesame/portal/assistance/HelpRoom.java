package fr.francesesame.portal.assistance;

import fr.francesesame.portal.documents.Attachments;
import fr.francesesame.portal.documents.NoPlace;
import fr.francesesame.portal.messages.TextIntake;
import fr.francesesame.portal.messages.TextIntake.Sender;
import fr.francesesame.portal.messages.Unfit;
import fr.francesesame.portal.messages.WriteForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What is done with a request once it is known who asks and that this may be. */
@Component
class HelpRoom {

    private static final String PAGE = "assistance/request";

    private final HelpSheets sheets;
    private final HelpFiles files;
    private final HelpWriter writer;
    private final TextIntake intake;
    private final Attachments attachments;

    HelpRoom(HelpSheets sheets, HelpFiles files, HelpWriter writer, TextIntake intake, Attachments attachments) {
        this.sheets = sheets;
        this.files = files;
        this.writer = writer;
        this.intake = intake;
        this.attachments = attachments;
    }

    String show(HelpRequest request, HelpView view, Model model) {
        model.addAttribute("sheet", sheets.of(request, view));
        return PAGE;
    }

    /** The page again: with what was written, or with the reason why it is not taken and with what was typed. */
    String write(
            HelpRequest request,
            HelpView view,
            WriteForm form,
            Sender sender,
            HttpServletResponse response,
            Model model) {
        try {
            intake.take(form, sender, (text, received) -> {
                if (!writer.write(request.number(), text, received)) {
                    throw new Unfit("texte", "assistance.fault.ended");
                }
                return request.number();
            });
            return view.back();
        } catch (Unfit unfit) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fault", sheets.say(unfit));
            model.addAttribute("typed", form.texte());
            return show(request, view, model);
        }
    }

    String withdraw(HelpRequest request, HelpView view) {
        writer.withdraw(request.number());
        return view.back();
    }

    /** {@code who}: whose downloads are counted. */
    void take(HelpRequest request, String id, String who, HttpServletResponse response) throws IOException, NoPlace {
        var file = files.of(request.number()).stream()
                .filter(one -> one.id().toString().equals(id) && !one.waiting())
                .findFirst()
                .orElseThrow(HelpRoom::unknown);
        attachments.take(file.received(), who, response);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
