package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.portal.messages.ReadMarks.Mark;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads threads with the eyes of an account; one that it does not see is none. */
@Component
class ThreadReader {

    private final ThreadList list;
    private final ScopedReads scopedReads;
    private final Entries entries;
    private final ThreadFiles files;
    private final ReadMarks readMarks;

    ThreadReader(ThreadList list, ScopedReads scopedReads, Entries entries, ThreadFiles files, ReadMarks readMarks) {
        this.list = list;
        this.scopedReads = scopedReads;
        this.entries = entries;
        this.files = files;
        this.readMarks = readMarks;
    }

    Optional<MessageThread> find(Scope scope, String number) {
        return list.find(scope, number);
    }

    /** Its entries and files; agents read notes too. */
    Whole read(Scope scope, MessageThread thread) {
        return scopedReads.readByKey(
                scope,
                () -> new Whole(
                        entries.of(thread.number(), scope.isAgent()),
                        files.of(thread.number(), scope.isAgent()),
                        readMarks.newest(
                                thread.number(), ThreadSight.side(scope).other())));
    }

    /** A file that the account may take. */
    Optional<ThreadFile> file(Scope scope, String number, UUID id) {
        return find(scope, number).stream()
                .flatMap(thread -> read(scope, thread).files().stream())
                .filter(file -> file.id().equals(id) && !file.waiting())
                .findFirst();
    }

    /** The account has had everything before its eyes. */
    void mark(Scope scope, MessageThread thread) {
        var side = ThreadSight.side(scope);
        if (thread.lastFor(side) > 0) {
            readMarks.read(thread.number(), scope.username(), side, thread.lastFor(side));
        }
    }

    int newcomers(Scope scope, MessageThread thread, long entry) {
        return scopedReads.readByKey(
                scope, () -> entries.since(thread.number(), entry, scope.isAgent(), scope.username()));
    }

    /** {@code seen}: up to where somebody of the other side has read. */
    record Whole(List<Entry> entries, List<ThreadFile> files, Optional<Mark> seen) {}
}
