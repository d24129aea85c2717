package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.foundation.uploads.RefusedFile;
import fr.francesesame.portal.documents.Attachments;
import fr.francesesame.portal.documents.ReceivedFiles;
import org.springframework.stereotype.Component;

/** Takes in what a person sends: bounded in number, its files looked at before anything is written, then kept as a whole or not at all. */
@Component
class Sending {

    private final Tries tries;
    private final Attachments attachments;
    private final ThreadWriter threadWriter;

    Sending(Tries tries, Attachments attachments, ThreadWriter threadWriter) {
        this.tries = tries;
        this.attachments = attachments;
        this.threadWriter = threadWriter;
    }

    /** The number of the new thread. */
    String open(Opening opening, WriteForm form) throws Unfit {
        var reference = opening.reference();
        var about = reference == null ? String.valueOf(opening.siret()) : reference;
        return sent(form, about, opening.person(), (text, files) -> threadWriter.open(opening, text, files));
    }

    void write(MessageThread thread, Scope scope, WriteForm form) throws Unfit {
        sent(form, thread.number(), scope.username(), (text, files) -> {
            threadWriter.write(thread.number(), scope, text, files);
            return thread.number();
        });
    }

    void note(MessageThread thread, Scope scope, WriteForm form) throws Unfit {
        sent(form, thread.number(), scope.username(), (text, files) -> {
            threadWriter.note(thread.number(), scope, text, files);
            return thread.number();
        });
    }

    private String sent(WriteForm form, String about, String person, Writing writing) throws Unfit {
        var text = form.body();
        var chosen = form.files();
        if (tries.take(Bound.MESSAGE_OF_ACCOUNT, person).isPresent()) {
            throw new Unfit("texte", "messages.fault.often");
        }
        try (var files = attachments.receive(chosen, about, person)) {
            return writing.keep(text, files);
        } catch (RefusedFile unfit) {
            throw new Unfit("fichiers", unfit.sentence(), unfit.name());
        }
    }

    private interface Writing {
        String keep(String text, ReceivedFiles files);
    }
}
