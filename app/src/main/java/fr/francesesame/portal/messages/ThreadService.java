package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.portal.messages.Entry.Target;
import fr.francesesame.processes.AwaitedAnswers;
import fr.francesesame.terms.ControlService;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What agents do with a thread beside writing: whose it is, which service answers it, how it ends. */
@Component
class ThreadService {

    private final Threads threads;
    private final Entries entries;
    private final AwaitedAnswers answers;
    private final Aftermath after;

    ThreadService(Threads threads, Entries entries, AwaitedAnswers answers, Aftermath after) {
        this.threads = threads;
        this.entries = entries;
        this.answers = answers;
        this.after = after;
    }

    /** Nothing where the agent has it already. */
    @Transactional
    public void take(String number, Scope scope) {
        var thread = threads.hold(number);
        if (!scope.username().equals(thread.takenBy())) {
            var author = Author.of(scope, thread);
            entries.add(NewEntry.act(number, EntryKind.TAKEN, author));
            threads.take(number, scope.username());
            after.taken(thread, author);
        }
    }

    /** To a colleague of the same box. */
    @Transactional
    public void give(String number, Scope scope, String colleague) {
        var thread = threads.hold(number);
        var author = Author.of(scope, thread);
        entries.add(NewEntry.to(number, EntryKind.GIVEN, author, new Target(colleague, null, null)));
        threads.take(number, colleague);
        after.given(thread, author, colleague);
    }

    /** To another service or another post; the time to answer goes on. Both sides read it in the thread. */
    @Transactional
    public void forward(String number, Scope scope, ControlService service, @Nullable String post) {
        var thread = threads.hold(number);
        var author = Author.of(scope, thread);
        entries.add(NewEntry.to(number, EntryKind.FORWARDED, author, new Target(null, service, post)));
        threads.forward(number, service, post);
        after.forwarded(thread, threads.hold(number), author);
    }

    /** The service has answered by a letter, of that day and under that reference: that closes the thread. */
    @Transactional
    public void answerByPost(String number, Scope scope, LocalDate on, String reference) {
        var thread = threads.hold(number);
        var author = Author.of(scope, thread);
        threads.close(number, entries.add(NewEntry.letter(number, author, on, reference)));
        answers.answered(number);
        after.answeredByPost(thread, author);
    }

    /** Nothing where it is closed already. */
    @Transactional
    public void close(String number, Scope scope) {
        var thread = threads.hold(number);
        if (!thread.closed()) {
            var author = Author.of(scope, thread);
            threads.close(number, entries.add(NewEntry.act(number, EntryKind.CLOSED, author)));
            answers.closed(number);
            after.closed(thread, author);
        }
    }

    /** The service is at work on it again. */
    @Transactional
    public void reopen(String number, Scope scope) {
        var thread = threads.hold(number);
        if (thread.closed()) {
            var author = Author.of(scope, thread);
            entries.add(NewEntry.act(number, EntryKind.REOPENED, author));
            threads.reopen(number, Awaits.SERVICE);
            answers.await(number);
            after.reopened(thread, author);
        }
    }
}
