package fr.francesesame.notices.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a dossier waits for at the moment a message leaves: who has to act, and whether the time for it is over. */
@Component
class Awaited {

    private final Subjects subjects;
    private final NoticeText texts;
    private final Clock clock;

    Awaited(Subjects subjects, NoticeText texts, Clock clock) {
        this.subjects = subjects;
        this.texts = texts;
        this.clock = clock;
    }

    /** Empty where nothing is awaited of anybody. */
    Optional<Step> of(Notice notice) {
        return notice.thread() != null
                ? Optional.empty()
                : subjects.next(notice.reference()).map(next -> new Step(next.what(), whoAndWhen(next, notice)));
    }

    private String whoAndWhen(Next next, Notice notice) {
        var who = texts.say("notifications.actor." + next.who());
        var due = next.dueAt();
        return due == null
                ? texts.say("notifications.mail.who", who)
                : texts.say("notifications.mail." + tense(due), who, texts.time(due, notice));
    }

    private String tense(Instant due) {
        return due.isBefore(clock.instant()) ? "overdue" : "due";
    }

    /** {@code what}: as the diagram names it; {@code whoAndWhen}: a sentence. */
    record Step(String what, String whoAndWhen) {}
}
