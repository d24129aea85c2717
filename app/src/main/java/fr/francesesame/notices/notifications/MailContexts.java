package fr.francesesame.notices.notifications;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** What the templates of e-mails read of a letter. */
@Component
class MailContexts {

    private final NoticeText texts;
    private final Awaited awaited;
    private final String address;

    MailContexts(NoticeText texts, Awaited awaited, @Value("${sesame.public-url}") String address) {
        this.texts = texts;
        this.awaited = awaited;
        this.address = address;
    }

    Context of(Letter letter) {
        return letter.digest() ? digest(letter) : context(letter);
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
