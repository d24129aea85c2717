package fr.francesesame.notices.notifications;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Switches off the e-mails of the kinds that a message was about; what the law requires goes on. */
@Component
class Unsubscription {

    private final SealedMail mail;
    private final RecordedDeliveries deliveries;
    private final RecordedNotices notices;
    private final Preferences preferences;

    Unsubscription(SealedMail mail, RecordedDeliveries deliveries, RecordedNotices notices, Preferences preferences) {
        this.mail = mail;
        this.deliveries = deliveries;
        this.notices = notices;
        this.preferences = preferences;
    }

    /** The kinds that a link of ours is about; empty where it is not ours, or of a message that is not kept any more. */
    Optional<List<NoticeKind>> about(String delivery, String seal) {
        return mail.unsubscribed(delivery, seal).flatMap(deliveries::providerOf).map(this::kinds);
    }

    @Transactional
    public Optional<List<NoticeKind>> take(String delivery, String seal) {
        var kinds = about(delivery, seal);
        kinds.ifPresent(off -> preferences.keep(
                deliveries.find(UUID.fromString(delivery)).username(),
                off.stream().map(kind -> new Choice(Channel.EMAIL, kind)).toList(),
                List.of()));
        return kinds;
    }

    private List<NoticeKind> kinds(String providerId) {
        var found = new TreeSet<NoticeKind>();
        deliveries.carriedBy(providerId).forEach(one -> notices.find(one.notice())
                .map(Notice::milestone)
                .map(NoticeKind::of)
                .ifPresent(found::add));
        return List.copyOf(found);
    }
}
