package fr.francesesame.notifications;

import org.springframework.stereotype.Component;

/** Says in French where a delivery stands. */
@Component
class DeliveryText {

    private final NoticeText texts;

    DeliveryText(NoticeText texts) {
        this.texts = texts;
    }

    String channel(Channel channel) {
        return texts.say("notifications.channel." + channel);
    }

    String state(Delivery delivery) {
        return switch (delivery.state()) {
            case PENDING -> texts.say("notifications.state." + (delivery.attempts() == 0 ? "PENDING" : "RETRYING"));
            case FALLBACK_SENT ->
                texts.say(
                        "notifications.state.FALLBACK_SENT",
                        channel(delivery.channel().second()));
            default -> texts.say("notifications.state." + delivery.state());
        };
    }

    NoticeView.DeliveryView view(Delivery delivery) {
        var text = texts.say("notifications.delivery", channel(delivery.channel()), state(delivery));
        var failed = delivery.state() == DeliveryState.FAILED;
        return new NoticeView.DeliveryView(
                delivery.channel().name(), delivery.state(), text, delivery.lastError(), failed);
    }
}
