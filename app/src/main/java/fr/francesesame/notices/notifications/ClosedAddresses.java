package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.platform.LiveEvents;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that take no more messages, whoever uses them: a telephone or a mailbox may serve several accounts. Whoever gives a new one is
 * reached again at once; each is told in the application.
 */
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
        return jdbc.sql(
                        "select reason from closed_address where channel = :channel"
                                + " and reach_of(channel, address) = reach_of(:channel, :address) order by closed_at desc limit 1")
                .param("channel", channel.name())
                .param("address", Objects.toString(channel.addressOf(person), ""))
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

    /** For everybody who has this address. */
    @Transactional
    public void close(Channel channel, String address, Closure reason) {
        jdbc.sql(
                        """
                insert into closed_address (username, channel, address, reason)
                select username, :channel, case :channel when 'SMS' then mobile else email end, :reason from account
                where %s
                order by username
                on conflict (username, channel) do update set address = excluded.address, reason = excluded.reason,
                    closed_at = now()
                returning username"""
                                .formatted(
                                        channel == Channel.SMS
                                                ? "reach_of('SMS', mobile) = reach_of('SMS', :address)"
                                                : "lower(email) = lower(:address)"))
                .param("channel", channel.name())
                .param("address", address)
                .param("reason", reason.name())
                .query(String.class)
                .list()
                .forEach(this::tell);
    }

    /** One of those who use the address says that it works again. */
    @Transactional
    public void reopen(Person person, Channel channel) {
        open(channel, Objects.toString(channel.addressOf(person), ""), Closure.BOUNCED);
    }

    /** A wish holds for the telephone, and so does its end. */
    @Transactional
    public void resumed(String number) {
        open(Channel.SMS, number, Closure.STOPPED);
    }

    private void open(Channel channel, String address, Closure reason) {
        jdbc.sql(
                        """
                delete from closed_address where channel = :channel and reason = :reason
                    and reach_of(channel, address) = reach_of(:channel, :address)
                returning username""")
                .param("channel", channel.name())
                .param("address", address)
                .param("reason", reason.name())
                .query(String.class)
                .list()
                .forEach(this::tell);
    }

    private void tell(String username) {
        live.publish("notice", username);
    }

    /** A channel that does not reach its person. */
    record Closed(Channel channel, Closure reason) {}
}
