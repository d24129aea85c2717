package fr.francesesame.notices.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What mail servers and the readers' programs read of an e-mail. */
@Component
class MailHeaders {

    private final MailSettings settings;
    private final SealedMail sealed;

    MailHeaders(MailSettings settings, SealedMail sealed) {
        this.settings = settings;
        this.sealed = sealed;
    }

    String from() {
        return settings.from();
    }

    /** Made from the delivery, so that a mail server, or a reader, recognises a repeat. */
    String idOf(Letter letter) {
        return "<" + letter.delivery() + "@" + settings.domain() + ">";
    }

    /** Link of RFC 8058; null where the law requires the e-mail. */
    @Nullable
    String unsubscribe(Letter letter) {
        return letter.mandatory() ? null : sealed.unsubscribe(letter.delivery());
    }

    void set(Letter letter, MimeMessage message) throws MessagingException {
        message.setHeader("Message-ID", idOf(letter));
        message.setHeader("Content-Language", "fr");
        message.setHeader("Auto-Submitted", "auto-generated");
        var unsubscribe = unsubscribe(letter);
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}
