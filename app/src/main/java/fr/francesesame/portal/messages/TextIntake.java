package fr.francesesame.portal.messages;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.foundation.uploads.RefusedFile;
import fr.francesesame.portal.documents.Attachments;
import fr.francesesame.portal.documents.ReceivedFiles;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes in a text with its files: bounded in number, looked at before anything is written, then kept as a whole or not at all. */
@Component
public class TextIntake {

    private final Tries tries;
    private final Attachments attachments;

    TextIntake(Tries tries, Attachments attachments) {
        this.tries = tries;
        this.attachments = attachments;
    }

    /** What {@code writing} returns. */
    public String take(WriteForm form, Sender sender, Writing writing) throws Unfit {
        var text = form.body();
        var chosen = form.files();
        for (var bounded : sender.bounds()) {
            if (tries.take(bounded.bound(), bounded.subject()).isPresent()) {
                throw new Unfit("texte", "messages.fault.often");
            }
        }
        try (var files = attachments.receive(chosen, sender.about(), sender.person())) {
            return writing.keep(text, files);
        } catch (RefusedFile unfit) {
            throw new Unfit("fichiers", unfit.sentence(), unfit.name());
        }
    }

    /** Who sends ({@code person}: the account, empty for none), to what ({@code about}), and how often that may be. */
    public record Sender(List<Bounded> bounds, String about, String person) {

        public static Sender account(Bound bound, String about, String person) {
            return new Sender(List.of(new Bounded(bound, person)), about, person);
        }
    }

    /** So many tries of that account, address or network. */
    public record Bounded(Bound bound, String subject) {}

    /** Keeps text and files; an unfit one keeps nothing. */
    public interface Writing {
        String keep(String text, ReceivedFiles files) throws Unfit;
    }
}
