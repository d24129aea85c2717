package fr.francesesame.notices.notifications;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.springframework.stereotype.Component;

/** Puts notices into words together with how their e-mails and SMS went. */
@Component
class NoticeViews {

    private final RecordedDeliveries deliveries;
    private final DeliveryText words;
    private final NoticeText texts;

    NoticeViews(RecordedDeliveries deliveries, DeliveryText words, NoticeText texts) {
        this.deliveries = deliveries;
        this.words = words;
        this.texts = texts;
    }

    List<NoticeView> of(List<Notice> notices) {
        var sent = deliveries.ofNotices(notices.stream().map(Notice::id).toList()).stream()
                .collect(groupingBy(Delivery::notice));
        return notices.stream()
                .map(notice -> view(notice, sent.getOrDefault(notice.id(), List.of())))
                .toList();
    }

    private NoticeView view(Notice notice, List<Delivery> sent) {
        return new NoticeView(
                notice.id(),
                notice.reference(),
                notice.thread(),
                notice.milestone().name(),
                texts.title(notice),
                texts.body(notice),
                notice.at().atZone(FrenchTime.PARIS).toOffsetDateTime(),
                FrenchTime.longForm(notice.at()),
                notice.isUnread(),
                sent.stream().map(words::view).toList());
    }
}
