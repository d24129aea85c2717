package fr.francesesame.portal.messages;

import fr.francesesame.terms.Milestone;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows what was written or done in a thread: lines of the timeline and of the audit, and who is told. */
@Component
class Aftermath {

    private static final String SENT = "MESSAGE_SENT";
    private static final String CHANGED = "MESSAGE_THREAD_CHANGED";

    private final ThreadTrace trace;
    private final ThreadNews news;

    Aftermath(ThreadTrace trace, ThreadNews news) {
        this.trace = trace;
        this.news = news;
    }

    void opened(MessageThread thread, Author author) {
        trace.line(thread, author.side() == Side.OPERATOR ? "messageOpened" : "messageOpenedByService", author);
    }

    void written(MessageThread thread, Author author) {
        trace.act(thread, SENT, author, Map.of());
        if (author.side() == Side.OPERATOR) {
            news.toService(thread);
        } else {
            if (thread.lastOfOperator() > 0) {
                trace.line(thread, "messageAnswered", author);
            }
            news.toOperators(thread, Milestone.MESSAGE_RECEIVED);
        }
    }

    void noted(MessageThread thread, Author author) {
        trace.act(thread, "MESSAGE_NOTED", author, Map.of());
        news.refresh(thread);
    }

    void taken(MessageThread thread, Author author) {
        trace.act(thread, CHANGED, author, Map.of("what", "TAKEN"));
        news.refresh(thread);
    }

    void given(MessageThread thread, Author author, String colleague) {
        trace.act(thread, CHANGED, author, Map.of("what", "GIVEN"));
        news.toColleague(thread, colleague);
    }

    /** {@code forwarded}: as it lies in its new box; whoever looked at it in the former one sees it leave. */
    void forwarded(MessageThread before, MessageThread forwarded, Author author) {
        trace.act(forwarded, CHANGED, author, Map.of("what", "FORWARDED"));
        news.refresh(before);
        news.toService(forwarded);
    }

    void answeredByPost(MessageThread thread, Author author) {
        trace.act(thread, CHANGED, author, Map.of("what", "POSTAL"));
        trace.line(thread, "messageAnsweredByPost", author);
        news.toOperators(thread, Milestone.MESSAGE_ANSWERED_BY_POST);
    }

    void closed(MessageThread thread, Author author) {
        trace.act(thread, CHANGED, author, Map.of("what", "CLOSED"));
        trace.line(thread, "messageClosed", author);
        news.toOperators(thread, Milestone.MESSAGE_CLOSED);
    }

    void reopened(MessageThread thread, Author author) {
        trace.act(thread, CHANGED, author, Map.of("what", "REOPENED"));
        news.refresh(thread);
    }
}
