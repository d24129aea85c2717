package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.taskforms.TaskHandedOver;
import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings for the colleague who receives a task of a formality, and for nobody else. */
@Component
class HandoverListener {

    private final Subjects subjects;
    private final People people;
    private final ChannelTable channels;
    private final NoticeWriter writer;

    HandoverListener(Subjects subjects, People people, ChannelTable channels, NoticeWriter writer) {
        this.subjects = subjects;
        this.people = people;
        this.channels = channels;
        this.writer = writer;
    }

    @EventListener
    void on(TaskHandedOver given) {
        Reference.written(given.subject()).filter(subjects::isFormality).ifPresent(reference -> people.find(given.to())
                .ifPresent(person -> {
                    var subject = subjects.of(reference);
                    var fact = new MilestoneReached(reference, Milestone.TASK_HANDED_OVER, given.at());
                    var offer = channels.of(fact.milestone(), Audience.INSPECTOR, subject.isUrgentAt(given.at()));
                    writer.write(new News(fact, subject, Audience.INSPECTOR, offer), person);
                }));
    }
}
