package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.portal.documents.ReceivedFiles;
import fr.francesesame.processes.AwaitedAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens threads and writes into them: the entry, its files, whose turn it is, and who is told, all in one transaction. */
@Component
class ThreadWriter {

    private final Threads threads;
    private final Entries entries;
    private final ThreadFiles files;
    private final AwaitedAnswers answers;
    private final Aftermath after;

    ThreadWriter(Threads threads, Entries entries, ThreadFiles files, AwaitedAnswers answers, Aftermath after) {
        this.threads = threads;
        this.entries = entries;
        this.files = files;
        this.answers = answers;
        this.after = after;
    }

    /** The number of the new thread; the table has put it into the box of the service that answers. */
    @Transactional
    public String open(Opening opening, String text, ReceivedFiles received) {
        var number = threads.add(opening);
        if (opening.side() == Side.OPERATOR) {
            answers.await(number);
        }
        var thread = threads.hold(number);
        var author = new Author(opening.side(), opening.person(), opening.service());
        after.opened(thread, author);
        write(thread, author, text, received);
        return number;
    }

    /** A message into a thread that is there; one that was closed goes on. */
    @Transactional
    public void write(String number, Scope scope, String text, ReceivedFiles received) {
        var thread = threads.hold(number);
        var author = Author.of(scope, thread);
        if (thread.closed()) {
            entries.add(NewEntry.act(number, EntryKind.REOPENED, author));
        }
        write(thread, author, text, received);
    }

    /** What agents write to each other; no operator reads it, and it is no answer. */
    @Transactional
    public void note(String number, Scope scope, String text, ReceivedFiles received) {
        var thread = threads.hold(number);
        var author = Author.of(scope, thread);
        add(NewEntry.text(number, EntryKind.NOTE, author, text), received);
        threads.touch(number);
        after.noted(thread, author);
    }

    private void write(MessageThread thread, Author author, String text, ReceivedFiles received) {
        var entry = add(NewEntry.text(thread.number(), EntryKind.MESSAGE, author, text), received);
        var turn = author.side() == Side.OPERATOR ? Awaits.SERVICE : Awaits.OPERATOR;
        threads.written(thread.number(), author.side(), entry, turn);
        if (turn == Awaits.SERVICE) {
            answers.await(thread.number());
        } else {
            answers.answered(thread.number());
        }
        after.written(thread, author);
    }

    private long add(NewEntry written, ReceivedFiles received) {
        var entry = entries.add(written);
        received.keep();
        received.all()
                .forEach(file ->
                        files.add(entry, file, String.valueOf(written.author().username())));
        return entry;
    }
}
