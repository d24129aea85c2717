package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.platform.LiveEvents;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices of one person. */
@Component
class Inbox {

    private final JdbcClient jdbc;
    private final LiveEvents live;

    Inbox(JdbcClient jdbc, LiveEvents live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** The newest first, from just below {@code before}. */
    List<Notice> below(long before, String username, Looking looking, int limit) {
        return jdbc.sql(
                        """
                select * from notice where username = :username and id < :before
                    and (read_at is null or not :unread) and milestone = any(:milestones)
                    and (:sought = '' or strpos(upper(regexp_replace(normalize(concat(reference, thread, goods, about), NFKD),
                        '[^[:alnum:]]', '', 'g')), :sought) > 0)
                order by id desc limit :limit""")
                .param("username", username)
                .param("before", before)
                .param("unread", looking.isUnread())
                .param("milestones", looking.milestones())
                .param("sought", looking.sought())
                .param("limit", limit)
                .query((row, number) -> RecordedNotices.notice(row))
                .list();
    }

    int unread(String username) {
        return jdbc.sql("select count(*) from notice where username = ? and read_at is null")
                .param(username)
                .query(Integer.class)
                .single();
    }

    /** The notice as it was; empty where it is not this person's. */
    @Transactional
    Optional<Notice> read(long id, String username) {
        var notice = jdbc.sql(
                        """
                update notice set read_at = coalesce(read_at, now()) where id = ? and username = ? returning *""")
                .params(id, username)
                .query((row, number) -> RecordedNotices.notice(row))
                .optional();
        notice.ifPresent(known -> live.publish("notice", username));
        return notice;
    }

    /** Those of a line that the reader had before his eyes; another's stay as they are. */
    @Transactional
    void read(Collection<Long> ids, String username) {
        jdbc.sql("update notice set read_at = coalesce(read_at, now()) where id = any(:ids) and username = :username")
                .param("ids", ids.toArray(Long[]::new))
                .param("username", username)
                .update();
    }

    /** Up to the newest one that the reader had before his eyes: what came since stays unread. */
    @Transactional
    void readAll(String username, long newestSeen) {
        jdbc.sql("update notice set read_at = now() where username = ? and read_at is null and id <= ?")
                .params(username, newestSeen)
                .update();
        live.publish("notice", username);
    }
}
