package fr.francesesame.notices.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.foundation.secrets.SecretColumn;
import fr.francesesame.notices.webhooks.Subscription.State;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of subscriptions, and their secrets, which leave this class only to sign. */
@Repository
class RecordedSubscriptions {

    private static final String COLUMNS =
            "s.id, s.siren, s.owner, s.url, s.topics, s.state, s.failures, s.rests_until, s.created_at";

    private final JdbcClient jdbc;
    private final SecretBox box;

    RecordedSubscriptions(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    void insert(Subscription one, String secret) {
        jdbc.sql(
                        "insert into webhook_subscription (id, siren, owner, url, topics, state, secret, created_at, changed_at)"
                                + " values (:id, :siren, :owner, :url, :topics, :state, :secret, :at, :at)")
                .param("id", one.id())
                .param("siren", one.siren())
                .param("owner", one.owner())
                .param("url", one.url().toString())
                .param("topics", words(one.topics()))
                .param("state", one.state().name())
                .param("secret", box.shut(SecretColumn.WEBHOOK, one.id(), secret.getBytes(UTF_8)))
                .param("at", SqlValues.utc(one.createdAt()))
                .update();
    }

    List<Subscription> of(Collection<String> sirens) {
        return jdbc.sql("select " + COLUMNS
                        + " from webhook_subscription s where s.siren = any(?) order by s.created_at, s.id")
                .param(sirens.toArray(String[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Subscription> find(UUID id, Collection<String> sirens) {
        return jdbc.sql("select " + COLUMNS + " from webhook_subscription s where s.id = ? and s.siren = any(?)")
                .params(id, sirens.toArray(String[]::new))
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Subscription> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from webhook_subscription s where s.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Another address is another system: what is known of the old one's silence says nothing of it. */
    void change(UUID id, URI url, Set<Topic> topics, Instant now) {
        jdbc.sql(
                        """
                        update webhook_subscription set url = :url, topics = :topics, changed_at = :now,
                            failures = case when url = :url then failures else 0 end,
                            rests_until = case when url = :url then rests_until end
                        where id = :id""")
                .param("url", url.toString())
                .param("topics", words(topics))
                .param("now", SqlValues.utc(now))
                .param("id", id)
                .update();
    }

    void state(UUID id, State state, Instant now) {
        jdbc.sql("update webhook_subscription set state = ?, failures = 0, rests_until = null, changed_at = ?"
                        + " where id = ?")
                .params(state.name(), SqlValues.utc(now), id)
                .update();
    }

    /** What waited meanwhile goes out now, and is tried for as long as if it had just happened. */
    void resume(UUID id, Instant now, Instant retryUntil) {
        state(id, State.ACTIVE, now);
        jdbc.sql("update webhook_event set retry_until = greatest(retry_until, ?) where subscription_id = ?"
                        + " and state = 'PENDING'")
                .params(SqlValues.utc(retryUntil), id)
                .update();
        jdbc.sql("update webhook_line set due_at = least(due_at, ?) where subscription_id = ? and due_at is not null")
                .params(SqlValues.utc(now), id)
                .update();
    }

    /** The old secret signs as well until then. */
    @Transactional
    public void secret(UUID id, String secret, Instant previousUntil) {
        var before = jdbc.sql("select secret from webhook_subscription where id = ? for update")
                .param(id)
                .query((row, number) -> box.open(SecretColumn.WEBHOOK, id, row.getBytes(1)))
                .single();
        jdbc.sql("update webhook_subscription set previous_secret = ?, previous_until = ?, secret = ? where id = ?")
                .params(
                        box.shut(SecretColumn.FORMER_WEBHOOK, id, before),
                        SqlValues.utc(previousUntil),
                        box.shut(SecretColumn.WEBHOOK, id, secret.getBytes(UTF_8)),
                        id)
                .update();
    }

    List<String> secrets(UUID id, Instant now) {
        return jdbc.sql(
                        """
                        select 'WEBHOOK', secret from webhook_subscription where id = :id
                        union all
                        select 'FORMER_WEBHOOK', previous_secret from webhook_subscription
                        where id = :id and previous_until > :now""")
                .param("id", id)
                .param("now", SqlValues.utc(now))
                .query((row, number) ->
                        new String(box.open(SecretColumn.valueOf(row.getString(1)), id, row.getBytes(2)), UTF_8))
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("delete from webhook_subscription where id = ?").param(id).update();
    }

    static Subscription read(ResultSet row) throws SQLException {
        var topics = (String[]) row.getArray("topics").getArray();
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getString("siren"),
                row.getString("owner"),
                URI.create(row.getString("url")),
                Arrays.stream(topics).map(Topic::valueOf).collect(toCollection(() -> EnumSet.noneOf(Topic.class))),
                State.valueOf(row.getString("state")),
                row.getInt("failures"),
                SqlValues.instantOrNull(row, "rests_until"),
                SqlValues.instant(row, "created_at"));
    }

    private static String[] words(Set<Topic> topics) {
        return topics.stream().map(Topic::name).toArray(String[]::new);
    }
}
