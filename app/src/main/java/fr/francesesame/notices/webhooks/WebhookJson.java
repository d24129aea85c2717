package fr.francesesame.notices.webhooks;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.francesesame.notices.webhooks.Journal.Entry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shapes that programs get; times carry the offset of Paris. */
final class WebhookJson {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private WebhookJson() {}

    static Item item(Subscription one, @Nullable String secret) {
        return new Item(
                one.id(),
                one.siren(),
                one.url().toString(),
                one.topics().stream().map(Topic::word).toList(),
                one.state().name(),
                time(one.createdAt()),
                secret);
    }

    static Delivery delivery(Entry entry) {
        var last = entry.last();
        return new Delivery(
                entry.id(),
                entry.isTest() ? null : entry.reference(),
                entry.position(),
                entry.type(),
                entry.state().name(),
                entry.attempts(),
                last == null ? null : last.code(),
                last == null || last.fault() == null ? null : last.fault().name(),
                last == null ? null : last.millis(),
                time(entry.createdAt()),
                orNone(entry.deliveredAt()),
                orNone(entry.due()),
                entry.body());
    }

    private static @Nullable OffsetDateTime orNone(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(PARIS).toOffsetDateTime();
    }

    record Listing(List<Item> items) {}

    /** {@code secret} is there once, when it is made. */
    record Item(
            UUID id,
            String company,
            String url,
            List<String> topics,
            String state,
            OffsetDateTime createdAt,
            @Nullable String secret) {}

    record Deliveries(List<Delivery> items, @Nullable String next) {}

    /** {@code code}: the status the system answered; {@code fault}: why there was none; {@code body}: what it was sent. */
    record Delivery(
            UUID id,
            @Nullable String reference,
            int sequence,
            String type,
            String state,
            int attempts,
            @Nullable Integer code,
            @Nullable String fault,
            @Nullable Integer millis,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime deliveredAt,
            @Nullable OffsetDateTime dueAt,
            @JsonRawValue String body) {}

    /** What to send again: one event by its id, or those of a time, both ends included. */
    record Replay(@Nullable String id, @Nullable String from, @Nullable String to, @Nullable Boolean onlyFailed) {}

    record Replayed(int replayed) {}
}
