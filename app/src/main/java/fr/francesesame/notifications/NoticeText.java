package fr.francesesame.notifications;

import fr.francesesame.posts.BorderPosts;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words notices; inspectors have sentences of their own where the operator's would not fit. */
@Component
class NoticeText {

    private static final Locale FRENCH = Locale.FRENCH;

    private final MessageSource messages;
    private final BorderPosts posts;

    NoticeText(MessageSource messages, BorderPosts posts) {
        this.messages = messages;
        this.posts = posts;
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

    private String sentence(Notice notice, String part, BiFunction<Instant, ZoneId, String> time) {
        var key = "notice." + notice.milestone() + ".";
        var arguments = arguments(notice, time);
        var own = messages.getMessage(
                key + notice.audience().name().toLowerCase(Locale.ROOT) + "." + part, arguments, null, FRENCH);
        return own == null ? say(key + part, arguments) : own;
    }

    /** In order: reference, goods, post, time of the appointment. */
    private Object[] arguments(Notice notice, BiFunction<Instant, ZoneId, String> time) {
        return new Object[] {
            notice.reference(),
            notice.goods() == null ? say("notice.goods.unknown") : notice.goods(),
            notice.bcp() == null ? say("notice.post.unknown") : notice.bcp(),
            notice.appointmentAt() == null
                    ? say("notice.appointment.unknown")
                    : time.apply(notice.appointmentAt(), clockOf(notice.bcp()))
        };
    }

    private ZoneId clockOf(@Nullable String post) {
        return post == null ? FrenchTime.PARIS : posts.zoneOf(new BorderPost(post));
    }
}
