package fr.francesesame.goods.checks;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.goods.consignments.Exits;
import fr.francesesame.processes.ports.Movements;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where goods that go on, or animals admitted for a time, are awaited; a day that has gone by says nothing any more. */
@Component
class RecordedExits implements Movements {

    private final Exits exits;
    private final BorderPosts posts;
    private final Clock clock;

    RecordedExits(Exits exits, BorderPosts posts, Clock clock) {
        this.exits = exits;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public Optional<Exit> exit(Reference reference) {
        return exits.of(reference).map(this::exit).filter(exit -> exit.by().isAfter(clock.instant()));
    }

    private Exit exit(Exits.Exit settled) {
        var post = settled.post() == null ? null : new BorderPost(settled.post());
        var group = post == null || settled.service() == null
                ? null
                : ControlService.valueOf(settled.service()).groupAt(post);
        return new Exit(end(settled.by(), post), group);
    }

    private Instant end(LocalDate day, @Nullable BorderPost post) {
        return day.plusDays(1).atStartOfDay(posts.zoneOf(post)).toInstant();
    }
}
