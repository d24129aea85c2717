package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.portal.messages.ThreadReader.Whole;
import fr.francesesame.portal.messages.ThreadSheet.Line;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of a thread. */
@Component
class ThreadSheets {

    private static final DateTimeFormatter DAY = FrenchDays.DAY;

    private final ThreadReader reader;
    private final ThreadRights rights;
    private final Names names;
    private final Clock clock;

    ThreadSheets(ThreadReader reader, ThreadRights rights, Names names, Clock clock) {
        this.reader = reader;
        this.rights = rights;
        this.names = names;
        this.clock = clock;
    }

    ThreadSheet of(Scope scope, MessageThread thread) {
        var whole = reader.read(scope, thread);
        var seen = seen(scope, whole);
        var called = called(thread, whole);
        var lines = whole.entries().stream()
                .map(entry -> line(scope, entry, whole, seen, called))
                .sorted(Comparator.comparingLong(Line::id).reversed())
                .toList();
        var siret = thread.siret();
        return new ThreadSheet(
                thread,
                names.place(thread.box().service(), thread.box().post(), called.posts()),
                siret == null ? null : names.companies(List.of(siret)).get(siret),
                thread.takenBy() == null ? null : called.people().get(thread.takenBy()),
                lines,
                scope.isAgent(),
                rights.mayWrite(scope, thread),
                scope.username().equals(thread.takenBy()),
                thread.isOverdueAt(clock.instant()));
    }

    private Called called(MessageThread thread, Whole whole) {
        var named = whole.entries().stream()
                .flatMap(entry -> Stream.of(
                        Optional.ofNullable(entry.person()),
                        Optional.ofNullable(entry.to().username())))
                .flatMap(Optional::stream);
        return new Called(
                names.people(Stream.concat(named, Optional.ofNullable(thread.takenBy()).stream())), names.posts());
    }

    /** How the people of a thread, and the posts, are called. */
    private record Called(Map<String, String> people, Map<String, String> posts) {}

    /** The newest own message that the other side has read. */
    private static Map<Long, Instant> seen(Scope scope, Whole whole) {
        return whole.seen()
                .flatMap(mark -> whole.entries().stream()
                        .filter(entry -> entry.kind() == EntryKind.MESSAGE
                                && entry.side() == ThreadSight.side(scope)
                                && entry.id() <= mark.entry())
                        .reduce((earlier, later) -> later)
                        .map(entry -> Map.of(entry.id(), mark.at())))
                .orElse(Map.of());
    }

    private Line line(Scope scope, Entry entry, Whole whole, Map<Long, Instant> seen, Called called) {
        return new Line(
                entry.id(),
                entry.kind(),
                entry.side(),
                author(entry, called),
                entry.isText() ? null : sentence(entry, called),
                entry.body(),
                whole.files().stream()
                        .filter(file -> file.entry() == entry.id())
                        .toList(),
                entry.at(),
                scope.username().equals(entry.person()),
                seen.get(entry.id()));
    }

    private String author(Entry entry, Called called) {
        var username = entry.person();
        var person = username == null
                ? names.say("messages.platform")
                : called.people().getOrDefault(username, username);
        return entry.service() == null ? person : names.say("messages.author", person, names.service(entry.service()));
    }

    private String sentence(Entry entry, Called called) {
        var to = entry.to();
        var on = entry.postalOn();
        return names.say(
                "messages.entry." + entry.kind(),
                author(entry, called),
                to.username() == null
                        ? names.place(to.service(), to.post(), called.posts())
                        : called.people().getOrDefault(to.username(), to.username()),
                on == null ? "" : DAY.format(on),
                entry.postalReference());
    }
}
