package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedRows;
import fr.francesesame.portal.messages.Marks.Mark;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads threads with the eyes of an account; one that it does not see is none. */
@Component
class ThreadReader {

    private final ThreadList list;
    private final ScopedRows rows;
    private final Entries entries;
    private final ThreadFiles files;
    private final Marks marks;

    ThreadReader(ThreadList list, ScopedRows rows, Entries entries, ThreadFiles files, Marks marks) {
        this.list = list;
        this.rows = rows;
        this.entries = entries;
        this.files = files;
        this.marks = marks;
    }

    Optional<MessageThread> find(Scope scope, String number) {
        return list.find(scope, number);
    }

    /** Its entries and files; agents read notes too. */
    Whole read(Scope scope, MessageThread thread) {
        return rows.readByKey(
                scope,
                () -> new Whole(
                        entries.of(thread.number(), scope.isAgent()),
                        files.of(thread.number(), scope.isAgent()),
                        marks.newest(thread.number(), ThreadSight.side(scope).other())));
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
            marks.read(thread.number(), scope.username(), side, thread.lastFor(side));
        }
    }

    int newcomers(Scope scope, MessageThread thread, long entry) {
        return rows.readByKey(scope, () -> entries.since(thread.number(), entry, scope.isAgent(), scope.username()));
    }

    /** {@code seen}: up to where somebody of the other side has read. */
    record Whole(List<Entry> entries, List<ThreadFile> files, Optional<Mark> seen) {}
}
