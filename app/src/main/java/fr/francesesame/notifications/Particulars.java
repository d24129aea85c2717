package fr.francesesame.notifications;

import fr.francesesame.posts.BorderPosts;
import fr.francesesame.posts.PostSheet;
import fr.francesesame.terms.BorderPost;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What sentences say of one notice, in order: reference, goods, post, time of the appointment by the post's own clock. */
@Component
class Particulars {

    private final MessageSource messages;
    private final BorderPosts posts;

    Particulars(MessageSource messages, BorderPosts posts) {
        this.messages = messages;
        this.posts = posts;
    }

    Object[] inFull(Notice notice) {
        var at = notice.appointmentAt();
        return all(
                notice,
                notice.bcp() == null ? null : nameOf(notice.bcp()),
                at == null ? null : FrenchTime.longForm(at, clockOf(notice)));
    }

    /** With the post's code, which every professional knows: an SMS has room for few letters. */
    Object[] inBrief(Notice notice) {
        var at = notice.appointmentAt();
        return all(notice, notice.bcp(), at == null ? null : FrenchTime.shortForm(at, clockOf(notice)));
    }

    private Object[] all(Notice notice, @Nullable String post, @Nullable String appointment) {
        return new Object[] {
            notice.reference(), or(notice.goods(), "goods"), or(post, "post"), or(appointment, "appointment")
        };
    }

    private String or(@Nullable String known, String key) {
        return Objects.requireNonNullElseGet(
                known, () -> messages.getMessage("notice." + key + ".unknown", null, Locale.FRENCH));
    }

    private String nameOf(String post) {
        return posts.find(new BorderPost(post)).map(PostSheet::name).orElse(post);
    }

    private ZoneId clockOf(Notice notice) {
        return notice.bcp() == null ? FrenchTime.PARIS : posts.zoneOf(new BorderPost(notice.bcp()));
    }
}
