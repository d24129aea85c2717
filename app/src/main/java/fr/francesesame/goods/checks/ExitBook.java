package fr.francesesame.goods.checks;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.processes.ports.Movements;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where goods that go on, or animals admitted for a time, are awaited; a day that has gone by says nothing any more. */
@Component
class ExitBook implements Movements {

    private final JdbcClient jdbc;
    private final BorderPosts posts;
    private final Clock clock;

    ExitBook(JdbcClient jdbc, BorderPosts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    /** {@code post}: code of one of our posts, null where the goods leave elsewhere. */
    void settle(Reference reference, @Nullable String post, String place, LocalDate by) {
        jdbc.sql("update formality set exit_post = ?, exit_place = ?, exit_by = ? where reference = ?")
                .params(post, place, by, reference.value())
                .update();
    }

    @Override
    public Optional<Exit> exit(Reference reference) {
        return jdbc.sql("select service, exit_post, exit_by from formality where reference = ? and exit_by is not null")
                .param(reference.value())
                .query((row, n) -> exit(row))
                .optional()
                .filter(exit -> exit.by().isAfter(clock.instant()));
    }

    private Exit exit(ResultSet row) throws SQLException {
        var code = row.getString("exit_post");
        var service = row.getString("service");
        var post = code == null ? null : new BorderPost(code);
        var group = post == null || service == null
                ? null
                : ControlService.valueOf(service).groupAt(post);
        return new Exit(end(row.getObject("exit_by", LocalDate.class), post), group);
    }

    private Instant end(LocalDate day, @Nullable BorderPost post) {
        return day.plusDays(1).atStartOfDay(posts.zoneOf(post)).toInstant();
    }
}
