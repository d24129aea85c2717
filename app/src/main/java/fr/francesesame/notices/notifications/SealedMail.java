package fr.francesesame.notices.notifications;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an e-mail carries so that an answer to it is known to be one: its link to unsubscribe, the address of its bounce. */
@Component
class SealedMail {

    private static final String UNSUBSCRIBE = "desabonnement";
    private static final String BOUNCE = "retour";
    private static final Pattern RETURNED = Pattern.compile("\\+([0-9a-f]{32})\\.([0-9a-f]{20})@");

    private final Seals seals;
    private final MailSettings settings;
    private final String address;

    SealedMail(Seals seals, MailSettings settings, @Value("${sesame.public-url}") String address) {
        this.seals = seals;
        this.settings = settings;
        this.address = address;
    }

    String unsubscribe(UUID delivery) {
        return address + "/desabonnement?avis=" + delivery + "&sceau=" + seals.of(UNSUBSCRIBE, delivery);
    }

    /** The delivery of a link that we made. */
    Optional<UUID> unsubscribed(String delivery, String seal) {
        return id(delivery).filter(known -> seals.holds(UNSUBSCRIBE, known, seal));
    }

    /** The sender on the envelope: bounces go there, and tell by its address which message they are about. */
    Optional<String> envelope(UUID delivery) {
        return Optional.ofNullable(settings.bounces()).map(box -> {
            var at = box.lastIndexOf('@');
            var detail = delivery.toString().replace("-", "") + "." + seals.of(BOUNCE, delivery);
            return box.substring(0, at) + "+" + detail + box.substring(at);
        });
    }

    /** The delivery of an envelope that we made. */
    Optional<UUID> bounced(String recipient) {
        var found = RETURNED.matcher(recipient.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        var seal = found.group(2);
        return id(found.group(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"))
                .filter(delivery -> seals.holds(BOUNCE, delivery, seal));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
