package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The one clock for what happens at a post: the post's own, and the reader is told whose it is wherever it is not that of Paris. */
@Component("postHours")
public class PostHours {

    private static final ZoneId PARIS = Territory.METROPOLITAN.zone();

    private final BorderPosts posts;
    private final MessageSource sentences;

    public PostHours(BorderPosts posts, MessageSource sentences) {
        this.posts = posts;
        this.sentences = sentences;
    }

    /** The time on the clock of the post with that code, Paris's where there is none: « 3 déc. 2026 à 06:00 (heure de La Réunion) ». */
    public String write(Instant time, @Nullable String post, DateTimeFormatter form) {
        return write(time, zone(post), form);
    }

    /** The time on that clock, and whose it is. */
    public String write(Instant time, ZoneId zone, DateTimeFormatter form) {
        return form.format(time.atZone(zone)) + whose(zone);
    }

    /** The time with the offset of the post with that code, of Paris where there is none. */
    public OffsetDateTime at(Instant time, @Nullable String post) {
        return time.atZone(zone(post)).toOffsetDateTime();
    }

    /** The clock of the post with that code, Paris's where there is none. */
    private ZoneId zone(@Nullable String post) {
        return post == null ? PARIS : posts.zoneOf(new BorderPost(post));
    }

    /** What follows a time on that clock: nothing for Paris, else a blank and « (heure de La Réunion) ». */
    private String whose(ZoneId zone) {
        return zone.equals(PARIS) ? "" : " (" + name(zone) + ")";
    }

    /** « heure de La Réunion ». */
    public String name(ZoneId zone) {
        return Objects.requireNonNull(
                sentences.getMessage("posts.clock." + zone.getId(), null, zone.getId(), Locale.FRENCH));
    }
}
