package fr.francesesame.notices.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private final Awaited awaited;
    private final MailAttachments attachments;
    private final MailSettings settings;
    private final SealedMail sealed;
    private final String address;

    MailWriter(
            ITemplateEngine templates,
            NoticeText texts,
            Awaited awaited,
            MailAttachments attachments,
            MailSettings settings,
            SealedMail sealed,
            @Value("${sesame.public-url}") String address) {
        this.templates = templates;
        this.texts = texts;
        this.awaited = awaited;
        this.attachments = attachments;
        this.settings = settings;
        this.sealed = sealed;
        this.address = address;
    }

    /** With the headers of RFC 8058 where the law lets the reader unsubscribe. */
    void write(Letter letter, String to, MimeMessage message) throws MessagingException {
        var context = letter.digest() ? digest(letter) : context(letter);
        context.setVariable("unsubscribe", letter.mandatory() ? null : sealed.unsubscribe(letter.delivery()));
        var template = letter.digest() ? "notifications/digest" : "notifications/mail";
        var helper = new MimeMessageHelper(message, true, UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(to);
        helper.setSubject(subjectOf(letter));
        helper.setText(templates.process(template + ".txt", context), templates.process(template, context));
        attachments.add(letter.notice(), to, helper);
        message.setHeader("Message-ID", idOf(letter));
        message.setHeader("Content-Language", "fr");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.mandatory()) {
            message.setHeader("List-Unsubscribe", "<" + sealed.unsubscribe(letter.delivery()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** Made from the delivery, so that a mail server, or a reader, recognises a repeat. */
    String idOf(Letter letter) {
        return "<" + letter.delivery() + "@" + settings.domain() + ">";
    }

    private String subjectOf(Letter letter) {
        return letter.digest()
                ? texts.say("notifications.digest.subject", letter.notices().size())
                : texts.say("notifications.mail.subject", texts.title(letter.notice()));
    }

    private Context digest(Letter letter) {
        var context = new Context(Locale.FRENCH);
        context.setVariables(Map.of(
                "title",
                        texts.say("notifications.digest.title", letter.notices().size()),
                "notices", letter.notices().stream().map(this::item).toList(),
                "settings", address + "/notifications/preferences"));
        return context;
    }

    private Item item(Notice notice) {
        return new Item(texts.title(notice), texts.body(notice), FrenchTime.longForm(notice.at()), linkTo(notice));
    }

    private String linkTo(Notice notice) {
        return address + notice.path();
    }

    private static String place(Notice notice) {
        if (notice.thread() == null) {
            return "";
        }
        return notice.isOfRequest() ? "Request" : "Thread";
    }

    private Context context(Letter letter) {
        var notice = letter.notice();
        var context = new Context(Locale.FRENCH);
        context.setVariables(Map.of(
                "title", texts.title(notice),
                "body", texts.body(notice),
                "open", texts.say("notifications.mail.open" + place(notice)),
                "reference", Objects.requireNonNullElse(notice.thread(), notice.reference()),
                "link", linkTo(notice),
                "settings", address + "/notifications/preferences"));
        awaited.of(notice).ifPresent(step -> context.setVariable("next", step));
        return context;
    }

    /** One notice of a digest; {@code when} in French words. */
    record Item(String title, String body, String when, String link) {}
}
