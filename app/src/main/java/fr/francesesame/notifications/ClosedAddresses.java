package fr.francesesame.notifications;

import fr.francesesame.accounts.Person;
import fr.francesesame.platform.LiveEvents;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that take no more messages; whoever gives a new one is reached again at once. */
@Component
class ClosedAddresses {

    private final JdbcClient jdbc;
    private final LiveEvents live;

    ClosedAddresses(JdbcClient jdbc, LiveEvents live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** Why the address that this person has now is closed. */
    Optional<Closure> of(Person person, Channel channel) {
        return jdbc.sql("select reason from closed_address where username = ? and channel = ? and address = ?")
                .params(person.username(), channel.name(), Objects.toString(channel.addressOf(person), ""))
                .query((row, number) -> Closure.valueOf(row.getString("reason")))
                .optional();
    }

    /** Channels by which this person cannot be reached, with the reason. */
    List<Closed> all(Person person) {
        return Arrays.stream(Channel.values())
                .filter(Channel::isOutside)
                .flatMap(channel -> of(person, channel).map(reason -> new Closed(channel, reason)).stream())
                .toList();
    }

    void close(Person person, Channel channel, Closure reason) {
        jdbc.sql(
                        """
                insert into closed_address (username, channel, address, reason) values (?, ?, ?, ?)
                on conflict (username, channel) do update set address = excluded.address, reason = excluded.reason""")
                .params(
                        person.username(),
                        channel.name(),
                        Objects.requireNonNull(channel.addressOf(person)),
                        reason.name())
                .update();
        live.publish("notice", person.username());
    }

    void reopen(String username, Channel channel) {
        jdbc.sql("delete from closed_address where username = ? and channel = ? and reason = 'BOUNCED'")
                .params(username, channel.name())
                .update();
    }

    /** A wish holds for the telephone: everybody who gave its number. */
    @Transactional
    public void stopped(String number) {
        jdbc.sql(
                        """
                insert into closed_address (username, channel, address, reason)
                select username, 'SMS', mobile, 'STOPPED' from account where regexp_replace(mobile, '[^+0-9]', '', 'g') = ?
                on conflict (username, channel) do update set address = excluded.address, reason = excluded.reason
                returning username""")
                .param(number)
                .query(String.class)
                .list()
                .forEach(username -> live.publish("notice", username));
    }

    @Transactional
    public void resumed(String number) {
        jdbc.sql(
                        """
                delete from closed_address where channel = 'SMS' and regexp_replace(address, '[^+0-9]', '', 'g') = ?
                returning username""")
                .param(number)
                .query(String.class)
                .list()
                .forEach(username -> live.publish("notice", username));
    }

    /** A channel that does not reach its person. */
    record Closed(Channel channel, Closure reason) {}
}
