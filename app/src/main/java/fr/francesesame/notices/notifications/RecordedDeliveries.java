package fr.francesesame.notices.notifications;

import fr.francesesame.decisions.NotificationChannels.Pace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps deliveries and how each of them went. */
@Component
class RecordedDeliveries {

    private final JdbcClient jdbc;

    RecordedDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Order order) {
        var id = UUID.randomUUID();
        var fallback = order.fallback();
        jdbc.sql(
                        """
                insert into delivery (id, notice_id, username, channel, fallback, reference, milestone, mandatory, pace, digest,
                    held_until)
                select :id, id, username, :channel, :fallback, coalesce(reference, thread), milestone, :mandatory, :pace, :digest, :held
                from notice where id = :notice""")
                .param("id", id)
                .param("notice", order.notice())
                .param("channel", order.channel().name())
                .param("fallback", fallback == null ? null : fallback.name())
                .param("mandatory", order.mandatory())
                .param("pace", order.pace().name())
                .param("digest", order.digestAt() != null)
                .param("held", offset(order.digestAt()))
                .update();
        return id;
    }

    /** Locked until the end of the transaction, so that two nodes never send the same delivery at once. */
    Delivery locked(UUID id) {
        return jdbc.sql("select * from delivery where id = ? for update")
                .param(id)
                .query((row, number) -> delivery(row))
                .single();
    }

    /**
     * What goes into one digest, locked together: everything of that reader whose hour has come. Nodes take turns, or each
     * would wait for what the other holds.
     */
    List<Delivery> lockedDigest(Delivery one, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('digest ' || ?, 0))")
                .param(one.username())
                .query((row, number) -> true)
                .single();
        return jdbc.sql(
                        """
                select * from delivery where username = ? and digest and state = 'PENDING' and held_until <= ?
                order by notice_id for update""")
                .params(one.username(), offset(now))
                .query((row, number) -> delivery(row))
                .list();
    }

    Delivery find(UUID id) {
        return jdbc.sql("select * from delivery where id = ?")
                .param(id)
                .query((row, number) -> delivery(row))
                .single();
    }

    List<Delivery> ofNotices(Collection<Long> notices) {
        return notices.isEmpty()
                ? List.of()
                : jdbc.sql("select * from delivery where notice_id in (:notices) order by channel")
                        .param("notices", notices)
                        .query((row, number) -> delivery(row))
                        .list();
    }

    /** Why the first channel failed is kept where the second one took over. */
    void sent(UUID id, DeliveryState state, String providerId) {
        jdbc.sql(
                        """
                update delivery set state = :state, provider_id = :provider, attempts = attempts + 1,
                    last_error = case when :state = 'SENT' then null else last_error end,
                    sent_at = now(), updated_at = now() where id = :id""")
                .param("state", state.name())
                .param("provider", providerId)
                .param("id", id)
                .update();
    }

    /** Its reader; empty where that was known already. A report may come although we heard no answer when we sent. */
    Optional<String> arrived(UUID id, Channel via) {
        return jdbc.sql(
                        """
                update delivery set state = case when channel = :via then 'DELIVERED' else 'FALLBACK_DELIVERED' end,
                    last_error = case when channel = :via then null else last_error end, updated_at = now()
                where id = :id and (channel = :via and state in ('PENDING', 'SENT')
                    or fallback = :via and state in ('PENDING', 'FALLBACK_SENT'))
                returning username""")
                .param("via", via.name())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The delivery as it stands after; empty where the report is about nothing we wait for. */
    Optional<Delivery> lost(UUID id, Channel via, String providerId, String reason) {
        return jdbc.sql(
                        """
                update delivery set state = case when channel = :via then 'PENDING' else 'FAILED' end,
                    last_error = :reason, updated_at = now()
                where id = :id and provider_id = :provider and (channel = :via and state = 'SENT'
                    or fallback = :via and state = 'FALLBACK_SENT')
                returning *""")
                .param("via", via.name())
                .param("reason", reason)
                .param("provider", providerId)
                .param("id", id)
                .query((row, number) -> delivery(row))
                .optional();
    }

    List<Delivery> carriedBy(String providerId) {
        return jdbc.sql("select * from delivery where provider_id = ? order by notice_id")
                .param(providerId)
                .query((row, number) -> delivery(row))
                .list();
    }

    /** Empty where it is not known any more. */
    Optional<String> providerOf(UUID id) {
        return jdbc.sql("select provider_id from delivery where id = ? and provider_id is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    void held(UUID id, Instant until) {
        jdbc.sql("update delivery set held_until = ?, updated_at = now() where id = ?")
                .params(offset(until), id)
                .update();
    }

    void missed(UUID id, @Nullable String reason) {
        jdbc.sql("update delivery set attempts = attempts + 1, last_error = ?, updated_at = now() where id = ?")
                .params(reason, id)
                .update();
    }

    void failed(UUID id) {
        jdbc.sql("update delivery set state = 'FAILED', updated_at = now() where id = ? and state = 'PENDING'")
                .param(id)
                .update();
    }

    static Delivery delivery(ResultSet row) throws SQLException {
        var fallback = row.getString("fallback");
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getLong("notice_id"),
                row.getString("username"),
                Channel.valueOf(row.getString("channel")),
                fallback == null ? null : Channel.valueOf(fallback),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getBoolean("mandatory"),
                Pace.valueOf(row.getString("pace")),
                row.getBoolean("digest"),
                SqlInstants.instant(row, "held_until"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** A delivery to be made; {@code digestAt}: the hour of the digest it waits for. */
    record Order(
            long notice,
            Channel channel,
            @Nullable Channel fallback,
            boolean mandatory,
            Pace pace,
            @Nullable Instant digestAt) {}
}
