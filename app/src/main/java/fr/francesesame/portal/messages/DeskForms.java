package fr.francesesame.portal.messages;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.portal.messages.MessageThread.Box;
import fr.francesesame.terms.ControlService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Judges what agents type to settle a thread. */
@Component
class DeskForms {

    private static final int LONGEST_REFERENCE = 60;

    private final Correspondents people;
    private final BorderPosts posts;
    private final Clock clock;

    DeskForms(Correspondents people, BorderPosts posts, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.clock = clock;
    }

    record Letter(LocalDate on, String reference) {}

    String colleague(MessageThread thread, String typed) throws Unfit {
        return people.colleagues(thread.box()).stream()
                .filter(typed::equals)
                .findFirst()
                .orElseThrow(() -> new Unfit("collegue", "messages.fault.colleague"));
    }

    /** Another one than where it lies. */
    Box box(MessageThread thread, String service, String post) throws Unfit {
        var known = Arrays.stream(ControlService.values())
                .filter(one -> one.name().equals(service))
                .findFirst()
                .orElseThrow(() -> new Unfit("service", "messages.fault.service"));
        var code = post.isBlank() ? null : post;
        if (code != null
                && posts.all().stream().noneMatch(sheet -> sheet.post().code().equals(code))) {
            throw new Unfit("poste", "messages.fault.post");
        }
        if (known == thread.box().service() && Objects.equals(code, thread.box().post())) {
            throw new Unfit("service", "messages.fault.sameBox");
        }
        return new Box(known, code, true, null, null);
    }

    /** A letter is dated between the opening of the thread and today, in Paris. */
    Letter letter(MessageThread thread, String date, String reference) throws Unfit {
        var written = reference.replaceAll("\\p{Cc}", "").strip();
        if (written.isEmpty() || written.length() > LONGEST_REFERENCE) {
            throw new Unfit("reference", "messages.fault.letterReference");
        }
        return new Letter(day(thread, date), written);
    }

    private LocalDate day(MessageThread thread, String date) throws Unfit {
        var zone = posts.zoneOf(null);
        try {
            var day = LocalDate.parse(date);
            if (!day.isAfter(LocalDate.ofInstant(clock.instant(), zone))
                    && !day.isBefore(LocalDate.ofInstant(thread.openedAt(), zone))) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            throw dateless();
        }
        throw dateless();
    }

    private static Unfit dateless() {
        return new Unfit("date", "messages.fault.letterDate");
    }
}
