package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Tells people of a thread of messages, or of their request for assistance, by their own channels, in the caller's transaction. Who may read it is for the caller to say. */
@Component
public class ThreadNotices {

    private final Subjects subjects;
    private final People people;
    private final ChannelTable channels;
    private final NoticeWriter writer;

    ThreadNotices(Subjects subjects, People people, ChannelTable channels, NoticeWriter writer) {
        this.subjects = subjects;
        this.people = people;
        this.channels = channels;
        this.writer = writer;
    }

    /** Each of them once; a name that no account bears is told nothing. */
    public void tell(ThreadEvent news, Collection<String> usernames) {
        var reference = news.reference();
        var subject = reference == null ? new Subject(null, news.post(), null, null) : subjects.of(reference);
        var fact = new MilestoneReached(
                reference == null ? new Reference(news.number()) : reference, news.milestone(), news.at());
        usernames.stream()
                .distinct()
                .sorted()
                .flatMap(name -> people.find(name).stream())
                .forEach(person -> {
                    var audience = Audience.of(person);
                    var offer = channels.of(news.milestone(), audience, subject.isUrgentAt(news.at()));
                    writer.write(new News(fact, subject, audience, offer, news), person);
                });
    }
}
