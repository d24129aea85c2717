package fr.francesesame.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps deliveries and how each of them went. */
@Component
class DeliveryRows {

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(long notice, Channel channel, @Nullable Channel fallback) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                insert into delivery (id, notice_id, username, channel, fallback, reference, milestone)
                select :id, id, username, :channel, :fallback, reference, milestone from notice where id = :notice""")
                .param("id", id)
                .param("notice", notice)
                .param("channel", channel.name())
                .param("fallback", fallback == null ? null : fallback.name())
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
                Channel.valueOf(row.getString("channel")),
                fallback == null ? null : Channel.valueOf(fallback),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"));
    }
}
