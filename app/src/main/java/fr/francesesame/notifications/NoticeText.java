package fr.francesesame.notifications;

import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words notices; inspectors have sentences of their own where the operator's would not fit. */
@Component
class NoticeText {

    private static final Locale FRENCH = Locale.FRENCH;

    private final MessageSource messages;

    NoticeText(MessageSource messages) {
        this.messages = messages;
    }

    String title(Notice notice) {
        return sentence(notice, "title", FrenchTime::longForm);
    }

    String body(Notice notice) {
        return sentence(notice, "body", FrenchTime::longForm);
    }

    /** Fits one short message in the alphabet of mobile networks. */
    String sms(Notice notice) {
        return Gsm.plain(sentence(notice, "sms", FrenchTime::shortForm));
    }

    /** Title of a milestone without a reference, for lists of milestones. */
    String name(Milestone milestone) {
        return say("notice." + milestone + ".name");
    }

    String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, FRENCH);
    }

    private String sentence(Notice notice, String part, Function<Instant, String> time) {
        var key = "notice." + notice.milestone() + ".";
        var arguments = arguments(notice, time);
        var own = messages.getMessage(
                key + notice.audience().name().toLowerCase(Locale.ROOT) + "." + part, arguments, null, FRENCH);
        return own == null ? say(key + part, arguments) : own;
    }

    /** In order: reference, goods, post, time of the appointment. */
    private Object[] arguments(Notice notice, Function<Instant, String> time) {
        return new Object[] {
            notice.reference(),
            notice.goods() == null ? say("notice.goods.unknown") : notice.goods(),
            notice.bcp() == null ? say("notice.post.unknown") : notice.bcp(),
            notice.appointmentAt() == null ? say("notice.appointment.unknown") : time.apply(notice.appointmentAt())
        };
    }
}
