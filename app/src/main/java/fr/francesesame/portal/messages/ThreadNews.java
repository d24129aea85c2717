package fr.francesesame.portal.messages;

import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.notices.notifications.ThreadEvent;
import fr.francesesame.notices.notifications.ThreadNotices;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells both sides of a thread what happened in it: by notices to those whom it concerns, and to every open page of either side. */
@Component
class ThreadNews {

    private static final String LIVE = "notice";

    private final Correspondents people;
    private final ThreadNotices notices;
    private final LiveEvents live;
    private final Clock clock;

    ThreadNews(Correspondents people, ThreadNotices notices, LiveEvents live, Clock clock) {
        this.people = people;
        this.notices = notices;
        this.live = live;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** An operator has written: whoever has taken the thread is told, else all who may answer it. */
    void toService(MessageThread thread) {
        tell(thread, Milestone.MESSAGE_RECEIVED, answering(thread));
    }

    /** The service has written, answered by post or closed. */
    void toOperators(MessageThread thread, Milestone milestone) {
        tell(thread, milestone, people.operators(thread));
    }

    /** The colleague to whom it was given. */
    void toColleague(MessageThread thread, String colleague) {
        tell(thread, Milestone.MESSAGE_HANDED_OVER, List.of(colleague));
    }

    void overdue(MessageThread thread) {
        var told = Stream.concat(answering(thread).stream(), people.supervisors(thread.box()).stream());
        tell(thread, Milestone.MESSAGE_OVERDUE, told.toList());
    }

    /** Pages that show the thread or its list ask again; nobody is disturbed. */
    void refresh(MessageThread thread) {
        Stream.of(people.operators(thread), people.colleagues(thread.box()))
                .flatMap(List::stream)
                .distinct()
                .forEach(username -> live.publish(LIVE, username));
    }

    private List<String> answering(MessageThread thread) {
        var all = people.agents(thread.box());
        var taken = thread.takenBy();
        return taken != null && people.colleagues(thread.box()).contains(taken) ? List.of(taken) : all;
    }

    private void tell(MessageThread thread, Milestone milestone, List<String> usernames) {
        var reference = thread.reference();
        var post = thread.box().post();
        notices.tell(
                new ThreadEvent(
                        thread.number(),
                        thread.subject(),
                        reference == null ? null : new Reference(reference),
                        post == null ? null : new BorderPost(post),
                        milestone,
                        now()),
                usernames);
        refresh(thread);
    }
}
