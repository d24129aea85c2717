package fr.francesesame.notices.notifications;

import fr.francesesame.terms.Milestone;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words notices; inspectors have sentences of their own where the operator's would not fit. */
@Component
class NoticeText {

    private final MessageSource messages;
    private final Particulars particulars;

    NoticeText(MessageSource messages, Particulars particulars) {
        this.messages = messages;
        this.particulars = particulars;
    }

    String title(Notice notice) {
        return sentence(notice, "title", notice.reference());
    }

    String body(Notice notice) {
        return sentence(notice, "body", particulars.inFull(notice));
    }

    /** A time that the notice is about, on the clock of its post. */
    String time(Instant at, Notice notice) {
        return particulars.written(at, notice);
    }

    /** Fits one short message in the alphabet of mobile networks. */
    String sms(Notice notice) {
        return Gsm.plain(sentence(notice, "sms", particulars.inBrief(notice)));
    }

    /** What a milestone is called, for lists of milestones. */
    String name(Milestone milestone) {
        return say("notice." + milestone + ".name");
    }

    String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }

    private String sentence(Notice notice, String part, Object... arguments) {
        var key = "notice." + notice.milestone() + ".";
        var audience = notice.audience().name().toLowerCase(Locale.ROOT);
        var own = messages.getMessage(key + audience + "." + part, arguments, null, Locale.FRENCH);
        return own == null ? say(key + part, arguments) : own;
    }
}
