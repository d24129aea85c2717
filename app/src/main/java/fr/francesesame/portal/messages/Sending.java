package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.portal.messages.TextIntake.Sender;
import org.springframework.stereotype.Component;

/** Takes in what a person sends into a thread. */
@Component
class Sending {

    private final TextIntake intake;
    private final ThreadWriter threadWriter;

    Sending(TextIntake intake, ThreadWriter threadWriter) {
        this.intake = intake;
        this.threadWriter = threadWriter;
    }

    /** The number of the new thread. */
    String open(Opening opening, WriteForm form) throws Unfit {
        var reference = opening.reference();
        var about = reference == null ? String.valueOf(opening.siret()) : reference;
        return intake.take(
                form, sender(about, opening.person()), (text, files) -> threadWriter.open(opening, text, files));
    }

    void write(MessageThread thread, Scope scope, WriteForm form) throws Unfit {
        intake.take(form, sender(thread.number(), scope.username()), (text, files) -> {
            threadWriter.write(thread.number(), scope, text, files);
            return thread.number();
        });
    }

    void note(MessageThread thread, Scope scope, WriteForm form) throws Unfit {
        intake.take(form, sender(thread.number(), scope.username()), (text, files) -> {
            threadWriter.note(thread.number(), scope, text, files);
            return thread.number();
        });
    }

    private static Sender sender(String about, String person) {
        return Sender.account(Bound.MESSAGE_OF_ACCOUNT, about, person);
    }
}
