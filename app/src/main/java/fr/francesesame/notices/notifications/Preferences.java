package fr.francesesame.notices.notifications;

import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have switched off; whatever they have not touched follows the table. */
@Component
class Preferences implements MutedChannels {

    private final JdbcClient jdbc;
    private final ObjectProvider<Following> followings;

    Preferences(JdbcClient jdbc, ObjectProvider<Following> followings) {
        this.jdbc = jdbc;
        this.followings = followings;
    }

    /** Of a lot that the person has left, or not picked where only picked ones are to be told, nothing is heard that need not be. */
    boolean hears(String username, Reference reference) {
        return followings.stream().allMatch(following -> following.hears(username, reference));
    }

    Set<Choice> switchedOff(String username) {
        return jdbc.sql("select channel, kind from notification_preference where username = ? and not enabled")
                .param(username)
                .query((row, number) -> new Choice(
                        Channel.valueOf(row.getString("channel")), NoticeKind.valueOf(row.getString("kind"))))
                .set();
    }

    @Transactional
    void keep(String username, Collection<Choice> offered, Collection<Choice> on) {
        offered.forEach(choice -> keep(username, choice, on.contains(choice)));
    }

    @Override
    public void mute(String username) {
        for (var kind : NoticeKind.values()) {
            keep(username, new Choice(Channel.EMAIL, kind), false);
            keep(username, new Choice(Channel.SMS, kind), false);
        }
    }

    private void keep(String username, Choice choice, boolean enabled) {
        jdbc.sql(
                        """
                insert into notification_preference (username, channel, kind, enabled) values (?, ?, ?, ?)
                on conflict (username, channel, kind) do update set enabled = excluded.enabled""")
                .params(username, choice.channel().name(), choice.kind().name(), enabled)
                .update();
    }
}
