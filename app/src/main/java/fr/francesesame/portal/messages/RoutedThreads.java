package fr.francesesame.portal.messages;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.MessageRouting;
import fr.francesesame.decisions.MessageRouting.Facts;
import fr.francesesame.processes.ports.MessageThreads;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the process of an awaited answer reads and settles of a thread. */
@Component
class RoutedThreads implements MessageThreads {

    private static final String FACTS =
            """
            select t.routed, t.topic, f.type, coalesce(t.service, f.service) as service, coalesce(t.bcp, f.bcp) as bcp
            from message_thread t left join formality f using (reference) where t.number = ?""";

    private final JdbcClient jdbc;
    private final Threads threads;
    private final Entries entries;
    private final AnswerDays days;
    private final ThreadNews news;

    RoutedThreads(JdbcClient jdbc, Threads threads, Entries entries, AnswerDays days, ThreadNews news) {
        this.jdbc = jdbc;
        this.threads = threads;
        this.entries = entries;
        this.days = days;
        this.news = news;
    }

    @Override
    public Facts facts(String thread) {
        return jdbc.sql(FACTS)
                .param(thread)
                .query((row, n) -> new Facts(
                        row.getBoolean("routed"),
                        row.getString("type"),
                        row.getString("service") == null ? null : ControlService.valueOf(row.getString("service")),
                        row.getString("topic"),
                        row.getString("bcp")))
                .single();
    }

    @Override
    public Instant route(String thread, Decided<MessageRouting.Outcome> decided) {
        var post = decided.outcome().atPost() ? facts(thread).post() : null;
        var until = days.until(news.now(), post, decided.outcome().days());
        threads.route(thread, decided.outcome().service(), post, decided.explanation(), until);
        return until;
    }

    @Override
    public void moved(Reference replaced, Reference replacing) {
        threads.move(replaced.value(), replacing.value());
    }

    @Override
    public void overdue(String thread) {
        var held = threads.hold(thread);
        entries.add(NewEntry.act(thread, EntryKind.OVERDUE, Author.PLATFORM));
        threads.overdue(thread);
        news.overdue(held);
    }
}
