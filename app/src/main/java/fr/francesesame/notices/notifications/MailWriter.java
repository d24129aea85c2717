package fr.francesesame.notices.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Writes a letter as an e-mail, in text and in HTML. */
@Component
class MailWriter {

    private final ITemplateEngine templates;
    private final MailContexts contexts;
    private final NoticeText texts;
    private final MailAttachments attachments;
    private final MailHeaders headers;

    MailWriter(
            ITemplateEngine templates,
            MailContexts contexts,
            NoticeText texts,
            MailAttachments attachments,
            MailHeaders headers) {
        this.templates = templates;
        this.contexts = contexts;
        this.texts = texts;
        this.attachments = attachments;
        this.headers = headers;
    }

    /** With the headers of RFC 8058 where the law lets the reader unsubscribe. */
    void write(Letter letter, String to, MimeMessage message) throws MessagingException {
        var context = contexts.of(letter);
        context.setVariable("unsubscribe", headers.unsubscribe(letter));
        var template = letter.digest() ? "notifications/digest" : "notifications/mail";
        var helper = new MimeMessageHelper(message, true, UTF_8.name());
        helper.setFrom(headers.from());
        helper.setTo(to);
        helper.setSubject(subjectOf(letter));
        helper.setText(templates.process(template + ".txt", context), templates.process(template, context));
        attachments.add(letter.notice(), to, helper);
        headers.set(letter, message);
    }

    /** Made from the delivery, so that a mail server, or a reader, recognises a repeat. */
    String idOf(Letter letter) {
        return headers.idOf(letter);
    }

    private String subjectOf(Letter letter) {
        return letter.digest()
                ? texts.say("notifications.digest.subject", letter.notices().size())
                : texts.say("notifications.mail.subject", texts.title(letter.notice()));
    }
}
