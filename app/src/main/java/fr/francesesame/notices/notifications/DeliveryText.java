package fr.francesesame.notices.notifications;

import static java.util.Objects.requireNonNullElseGet;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says in French where a delivery stands. */
@Component
class DeliveryText {

    /** Attempts after which the next one may need somebody's help. */
    private static final int MANY = 9;

    private final NoticeText texts;
    private final Clock clock;

    DeliveryText(NoticeText texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String channel(Channel channel) {
        return texts.say("notifications.channel." + channel);
    }

    String state(Delivery delivery) {
        var second = channel(requireNonNullElseGet(
                delivery.fallback(), () -> delivery.channel().second()));
        return delivery.state() == DeliveryState.PENDING
                ? pending(delivery)
                : texts.say("notifications.state." + delivery.state(), second);
    }

    NoticeView.DeliveryView view(Delivery delivery) {
        var text = texts.say("notifications.delivery", channel(delivery.channel()), state(delivery));
        var failed = delivery.state() == DeliveryState.FAILED;
        return new NoticeView.DeliveryView(
                delivery.channel().name(),
                delivery.state(),
                text,
                FrenchTime.longForm(delivery.updatedAt()),
                delivery.lastError(),
                failed);
    }

    private String pending(Delivery delivery) {
        var held = delivery.heldUntil();
        return held != null && held.isAfter(clock.instant())
                ? waiting(delivery, held)
                : texts.say("notifications.state." + tried(delivery), delivery.attempts());
    }

    private static String tried(Delivery delivery) {
        if (delivery.attempts() == 0) {
            return "PENDING";
        }
        return delivery.attempts() < MANY ? "RETRYING" : "TRIED";
    }

    private String waiting(Delivery delivery, Instant until) {
        var key = delivery.digest() ? "DIGEST" : delivery.attempts() == 0 ? "QUIET" : "LATER";
        return texts.say("notifications.state." + key, FrenchTime.shortForm(until, FrenchTime.PARIS));
    }
}
