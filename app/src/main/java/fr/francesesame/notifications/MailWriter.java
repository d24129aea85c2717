package fr.francesesame.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.UriUtils.encodePathSegment;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a letter as an e-mail, in text and in HTML. */
@Component
class MailWriter {

    private final ITemplateEngine templates;
    private final NoticeText texts;
    private final Subjects subjects;
    private final MailAttachments attachments;
    private final MailSettings settings;
    private final String address;

    MailWriter(
            ITemplateEngine templates,
            NoticeText texts,
            Subjects subjects,
            MailAttachments attachments,
            MailSettings settings,
            @Value("${sesame.public-url}") String address) {
        this.templates = templates;
        this.texts = texts;
        this.subjects = subjects;
        this.attachments = attachments;
        this.settings = settings;
        this.address = address;
    }

    void write(Letter letter, String to, MimeMessage message) throws MessagingException {
        var context = context(letter);
        var helper = new MimeMessageHelper(message, true, UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(to);
        helper.setSubject(texts.say("notifications.mail.subject", texts.title(letter.notice())));
        helper.setText(
                templates.process("notifications/mail.txt", context), templates.process("notifications/mail", context));
        attachments.add(letter.notice(), helper);
        message.setHeader("Message-ID", idOf(letter));
        message.setHeader("Content-Language", "fr");
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    /** Made from the delivery, so that a mail server, or a reader, recognises a repeat. */
    String idOf(Letter letter) {
        return "<" + letter.delivery() + "@" + settings.domain() + ">";
    }

    private Context context(Letter letter) {
        var notice = letter.notice();
        var context = new Context(Locale.FRENCH);
        context.setVariables(Map.of(
                "title", texts.title(notice),
                "body", texts.body(notice),
                "reference", notice.reference(),
                "link", address + "/dossiers/" + encodePathSegment(notice.reference(), UTF_8),
                "settings", address + "/notifications/preferences"));
        subjects.next(notice.reference()).ifPresent(next -> {
            context.setVariable("next", next.what());
            context.setVariable("due", next.dueAt() == null ? null : FrenchTime.longForm(next.dueAt()));
        });
        return context;
    }
}
