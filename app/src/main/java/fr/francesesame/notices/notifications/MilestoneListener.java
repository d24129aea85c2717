package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds who is to be told of a milestone, and through which channels; in the transaction of the milestone itself. */
@Component
class MilestoneListener {

    private final Subjects subjects;
    private final Sight sight;
    private final People people;
    private final ChannelTable channels;
    private final NoticeWriter writer;

    MilestoneListener(Subjects subjects, Sight sight, People people, ChannelTable channels, NoticeWriter writer) {
        this.subjects = subjects;
        this.sight = sight;
        this.people = people;
        this.channels = channels;
        this.writer = writer;
    }

    @EventListener
    void on(MilestoneReached fact) {
        var subject = subjects.of(fact.reference());
        tell(fact, subject, Audience.OPERATOR, operatorsOf(fact.reference()));
        tell(fact, subject, Audience.INSPECTOR, inspectorsOf(subject));
    }

    private void tell(MilestoneReached fact, Subject subject, Audience audience, List<Person> readers) {
        if (!readers.isEmpty()) {
            var offered = channels.of(fact.milestone(), audience, subject.isUrgentAt(fact.at()));
            var news = new News(fact, subject, audience, offered);
            onceEach(readers).values().forEach(person -> writer.write(news, person));
        }
    }

    /** A forwarder who also works for the importer is told once. */
    private static Map<String, Person> onceEach(List<Person> readers) {
        var once = new LinkedHashMap<String, Person>();
        readers.forEach(person -> once.putIfAbsent(person.username(), person));
        return once;
    }

    /** Those of the parties' companies, and those whom a party has mandated. */
    private List<Person> operatorsOf(Reference reference) {
        var parties = sight.identifiersOf(reference);
        return Stream.concat(
                        people.operatorsOf(parties).stream(),
                        people.mandatedFor(parties, sight.typeOf(reference)).stream())
                .toList();
    }

    private List<Person> inspectorsOf(Subject subject) {
        return subject.service() == null || subject.post() == null
                ? List.of()
                : people.inspectorsOf(subject.service(), subject.post());
    }
}
