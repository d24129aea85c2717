package fr.francesesame.notices.notifications;

import fr.francesesame.appointments.book.PostCancellations;
import fr.francesesame.appointments.competence.OtherPosts;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostHours;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What sentences say of one notice, in order: reference, goods, post, time of the appointment by the post's own clock, other posts, why
 * the post has cancelled, what the thread of messages is called.
 */
@Component
class Particulars {

    private static final int NEAREST = 3;

    private final MessageSource messages;
    private final BorderPosts posts;
    private final OtherPosts otherPosts;
    private final PostCancellations cancellations;
    private final PostHours hours;

    Particulars(MessageSource messages, BorderPosts posts, OtherPosts otherPosts, PostCancellations cancellations) {
        this.cancellations = cancellations;
        this.otherPosts = otherPosts;
        this.messages = messages;
        this.posts = posts;
        this.hours = new PostHours(posts, messages);
    }

    Object[] inFull(Notice notice) {
        var at = notice.appointmentAt();
        return all(
                notice,
                notice.bcp() == null ? null : nameOf(notice.bcp()),
                at == null ? null : written(at, notice),
                PostSheet::name,
                "notice.cancelledByPost");
    }

    /** With the post's code, which every professional knows: an SMS has room for few letters. */
    Object[] inBrief(Notice notice) {
        var at = notice.appointmentAt();
        return all(
                notice,
                notice.bcp(),
                at == null ? null : hours.write(at, notice.bcp(), FrenchTime.SHORT),
                sheet -> sheet.post().code(),
                "notice.cancelledByPost.brief");
    }

    private Object[] all(
            Notice notice,
            @Nullable String post,
            @Nullable String appointment,
            Function<PostSheet, String> name,
            String because) {
        return new Object[] {
            notice.reference(),
            or(notice.goods(), "goods"),
            or(post, "post"),
            or(appointment, "appointment"),
            or(elsewhere(notice, name), "elsewhere"),
            why(notice, because),
            or(notice.about(), "about")
        };
    }

    /** Nothing where the operator has cancelled, or where this is no news of that. */
    private String why(Notice notice, String sentence) {
        return Optional.of(notice)
                .filter(news -> news.milestone() == Milestone.APPOINTMENT_CANCELLED)
                .flatMap(news -> cancellations.reason(new Reference(news.reference())))
                .map(reason -> messages.getMessage(sentence, new Object[] {reason}, Locale.FRENCH))
                .orElse("");
    }

    /** The nearest posts that may check the goods where the booking's may not; null where this is no news of that. */
    private @Nullable String elsewhere(Notice notice, Function<PostSheet, String> name) {
        if (notice.milestone() != Milestone.APPOINTMENT_ELSEWHERE) {
            return null;
        }
        var names = otherPosts.of(new Reference(notice.reference())).stream()
                .limit(NEAREST)
                .map(name)
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private String or(@Nullable String known, String key) {
        return Objects.requireNonNullElseGet(
                known, () -> messages.getMessage("notice." + key + ".unknown", null, Locale.FRENCH));
    }

    private String nameOf(String post) {
        return posts.find(new BorderPost(post)).map(PostSheet::name).orElse(post);
    }

    /** On the clock of the notice's post, and whose it is where that is not Paris's. */
    String written(Instant at, Notice notice) {
        return hours.write(at, notice.bcp(), FrenchTime.LONG);
    }
}
